export const assistanceTexts = {
  title: 'Hjälp till kunden',
  intro: 'Personuppgiftsbiträdet ska hjälpa kunden att fullgöra sina egna skyldigheter.',
  questions: {
    assistPolicy: {
      label: 'Hur hjälper du kunden?',
      hint: 'Berätta hur du gör när en person lämnar en begäran eller när en personuppgiftsincident inträffar.',
    },
  },
};
