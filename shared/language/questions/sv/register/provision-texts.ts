export const provisionTexts = {
  title: 'Skyldighet att lämna uppgifter',
  intro: 'Personen ska få veta om uppgifterna måste lämnas.',
  questions: {
    'provision.requirement': {
      label: 'Måste uppgifterna lämnas?',
      hint: 'Välj det alternativ som gäller de viktigaste uppgifterna.',
      options: {
        statutory: 'Ja, lagen kräver uppgifterna',
        contractual: 'Ja, avtalet förutsätter uppgifterna',
        preContract: 'Ja, avtalet kan inte ingås utan uppgifterna',
        voluntary: 'Nej, det är frivilligt att lämna uppgifterna',
      },
    },
    'provision.consequence': {
      label: 'Vad händer om uppgifterna inte lämnas?',
      hint: 'Till exempel: utan telefonnummer kan vi inte bekräfta bokningen.',
    },
    'sectionNotes.provision': {
      label: 'Vill du tillägga något om att lämna uppgifter?',
      hint: 'Texten kommer sist i avsnittet.',
    },
  },
};
