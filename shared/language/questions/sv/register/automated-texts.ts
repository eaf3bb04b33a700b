export const automatedTexts = {
  title: 'Automatiserade beslut',
  intro: 'Ange om ett program bedömer personer eller fattar beslut om dem.',
  questions: {
    'automated.profiling': {
      label: 'Profilerar du personer?',
      hint: 'Vid profilering bedömer ett program en persons egenskaper, till exempel köpvanor.',
    },
    'automated.profilingText': {
      label: 'Hur och varför profilerar du?',
      hint: 'Ange vilka uppgifter som används och vad det påverkar.',
    },
    'automated.art22': {
      label: 'Fattar ett program beslut utan en människa?',
      hint: 'Svara ja om beslutet påverkar personen i betydande grad och ingen människa deltar i det.',
    },
    'automated.logic': {
      label: 'Hur kommer beslutet till?',
      hint: 'Beskriv i huvuddrag vilka uppgifter som avgör och på vilket sätt.',
    },
    'automated.significance': {
      label: 'Vad innebär beslutet för personen?',
      hint: 'Beskriv vilken betydelse beslutet har och vilka följder det kan få.',
    },
    'automated.condition': {
      label: 'Vad grundar sig det automatiserade beslutet på?',
      hint: 'Ett automatiserat beslut är tillåtet bara på dessa grunder.',
      options: {
        contract: 'Det är nödvändigt för ett avtal',
        law: 'Lagen tillåter det',
        consent: 'Personen har gett sitt uttryckliga samtycke',
      },
    },
    'automated.humanReviewHow': {
      label: 'Hur får personen en människa att behandla ärendet?',
      hint: 'Ange vart man vänder sig för att framföra sin åsikt eller bestrida beslutet.',
    },
    'sectionNotes.automated': {
      label: 'Vill du tillägga något om den automatiserade behandlingen?',
      hint: 'Texten kommer sist i avsnittet.',
    },
  },
};
