export const organisationTexts = {
  title: 'Storlek och struktur',
  intro: 'De avgör vad lagen kräver av företaget.',
  questions: {
    employeeBand: {
      label: 'Hur många anställda har företaget?',
      hint: 'Också ett litet företag behöver vanligen ett internt register, om uppgifter behandlas regelbundet.',
      options: {
        '<250': 'Under 250',
        '250-749': '250–749',
        '>=750': '750 eller fler',
      },
    },
    isPublicBody: {
      label: 'Är det fråga om en myndighet eller ett offentligt organ?',
      hint: 'Företag och föreningar svarar vanligen nej.',
    },
    group: {
      label: 'Vilka andra bolag hör till koncernen?',
      hint: 'Fyll i om koncernbolagen behandlar samma uppgifter.',
    },
    'group.name': {
      label: 'Bolagets namn',
      hint: 'Koncernbolagets officiella namn.',
    },
    'group.contact': {
      label: 'Bolagets kontaktuppgifter',
      hint: 'Adress, e-postadress eller telefonnummer.',
    },
    'euRepresentative.name': {
      label: 'Vem företräder företaget i EU?',
      hint: 'En företrädare behövs om företaget inte har något verksamhetsställe i EU eller EES.',
    },
    'euRepresentative.contact': {
      label: 'Företrädarens kontaktuppgifter',
      hint: 'Adress, e-postadress eller telefonnummer.',
    },
  },
  rows: { group: { add: 'Lägg till bolag', untitled: 'Nytt bolag' } },
};
