export const jointControllersTexts = {
  title: 'Gemensamt personuppgiftsansvariga',
  intro: 'Ange vilka du bestämmer om uppgifterna tillsammans med och hur ansvaret är fördelat.',
  questions: {
    jointControllers: {
      label: 'Vilka bestämmer du om uppgifterna tillsammans med?',
      hint: 'Lägg till varje gemensamt personuppgiftsansvarig på en egen rad.',
    },
    'jointControllers.name': {
      label: 'Den gemensamt personuppgiftsansvariges namn',
      hint: 'Företagets eller organisationens officiella namn.',
    },
    'jointControllers.contact': {
      label: 'Kontaktuppgifter',
      hint: 'Adress, e-post eller telefonnummer.',
    },
    'jointControllers.arrangementSummary': {
      label: 'Hur är ansvaret fördelat?',
      hint: 'De registrerade ska få veta huvuddragen i arrangemanget.',
    },
    'jointControllers.contactPoint': {
      label: 'Vem kan personen kontakta?',
      hint: 'Personen kan ändå utöva sina rättigheter gentemot var och en av de gemensamt personuppgiftsansvariga.',
    },
  },
  rows: {
    jointControllers: {
      add: 'Lägg till en gemensamt personuppgiftsansvarig',
      untitled: 'Ny gemensamt personuppgiftsansvarig',
    },
  },
};
