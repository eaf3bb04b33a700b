export const jointControllersTexts = {
  title: 'Gemensamt personuppgiftsansvariga',
  intro: 'Berätta vilka du bestämmer om uppgifterna tillsammans med och hur ansvaret är fördelat.',
  questions: {
    jointControllers: {
      label: 'Vilka bestämmer du om uppgifterna tillsammans med?',
      hint: 'Lägg till varje gemensamt personuppgiftsansvarig på en egen rad.',
    },
    'jointControllers.name': {
      label: 'Den gemensamt personuppgiftsansvarigas namn',
      hint: 'Företagets eller organisationens officiella namn.',
    },
    'jointControllers.contact': {
      label: 'Kontaktuppgifter',
      hint: 'Adress, e-post eller telefonnummer.',
    },
    'jointControllers.arrangementSummary': {
      label: 'Hur är ansvaret fördelat?',
      hint: 'Det viktigaste i ert inbördes arrangemang ska göras känt för de registrerade.',
    },
    'jointControllers.contactPoint': {
      label: 'Vem kan personen kontakta?',
      hint: 'Personen kan ändå använda sina rättigheter hos vem som helst av er.',
    },
  },
  rows: {
    jointControllers: {
      add: 'Lägg till en gemensamt personuppgiftsansvarig',
      untitled: 'Ny gemensamt personuppgiftsansvarig',
    },
  },
};
