export const assistanceTexts = {
  title: 'Hjälp till kunden',
  intro: 'Personuppgiftsbiträdet ska hjälpa kunden att fullgöra sina egna skyldigheter.',
  questions: {
    assistPolicy: {
      label: 'Hur hjälper du kunden?',
      hint: 'Beskriv hur du gör när en person framför en begäran eller när en personuppgiftsincident inträffar.',
    },
  },
};
