export const subjectsTexts = {
  title: 'Registrerade',
  intro: 'En registrerad är en person vars uppgifter du behandlar.',
  questions: {
    subjects: {
      label: 'Vems uppgifter behandlar du?',
      hint: 'Lägg till varje grupp på en egen rad.',
    },
    'subjects.text': {
      label: 'Grupp',
      hint: 'Till exempel kunder, anställda eller företagskunders kontaktpersoner.',
    },
    'subjects.children': {
      label: 'Finns det minderåriga i gruppen?',
      hint: 'För barn under 13 år ger vårdnadshavaren samtycke till en nättjänst.',
    },
    'subjects.childAges': {
      label: 'I vilken ålder är de minderåriga?',
      hint: 'I Finland kan den som har fyllt 13 år själv ge samtycke till en nättjänst.',
      options: {
        under13: 'Under 13 år',
        from13: '13–17 år',
        both: 'Bådadera',
      },
    },
    'subjects.guardianConsent': {
      label: 'Hur säkerställer du vårdnadshavarens samtycke?',
      hint: 'Svara om behandlingen grundar sig på samtycke. Till exempel en bekräftelse till vårdnadshavarens e-post eller en undertecknad blankett.',
    },
    'subjects.employees': {
      label: 'Är de företagets anställda eller arbetssökande?',
      hint: 'Om dem får bara uppgifter som är nödvändiga för anställningen behandlas, och samtycke ändrar inte detta (lagen om integritetsskydd i arbetslivet).',
    },
    'sectionNotes.subjects': {
      label: 'Vill du tillägga något om de registrerade?',
      hint: 'Texten kommer efter listan över grupper.',
    },
  },
  rows: { subjects: { add: 'Lägg till en grupp', untitled: 'Ny grupp' } },
};
