export const internalTexts = {
  title: 'Internal details',
  intro: 'These show that matters are in order. Nothing here is printed in the public notice.',
  questions: {
    'internal.owner': {
      label: 'Who is responsible for the register in the company?',
      hint: 'The name or the role of the person.',
    },
    'internal.systems': {
      label: 'In which systems are the data?',
      hint: 'Add paper archives and spreadsheets too.',
    },
    'internal.systems.name': {
      label: 'Name of the system',
      hint: 'The name of the program, service or archive.',
    },
    'internal.systems.supplier': {
      label: 'Supplier',
      hint: 'The company from which the system was bought.',
    },
    'internal.systems.text': {
      label: 'What is the system used for?',
      hint: 'One sentence is enough.',
    },
    'internal.dpiaCriteria': {
      label: 'Which of these apply to the processing?',
      hint: 'An impact assessment is usually needed when at least two apply. Leave this empty if none does.',
      options: {
        evaluation: 'People are evaluated, scored or profiled',
        automatedDecision: 'A program makes decisions that have legal or other significant effects',
        monitoring: 'People are monitored systematically, for example with cameras',
        sensitive:
          'The data are sensitive or very personal, for example on health, offences or location',
        largeScale: 'The processing is extensive: many people, many data or a large area',
        matching: 'Data from different sources are combined in a way the person does not expect',
        vulnerable:
          'The people are in a weaker position, for example children, employees or patients',
        newTechnology: 'New technology is used, or known technology in a new way',
        prevention: 'The processing may keep the person from getting a service or using a right',
      },
    },
    'internal.dpiaNeeded': {
      label: 'Is a data protection impact assessment needed?',
      hint: 'It is needed if the processing is likely to result in a high risk for people. Decide by the previous answer.',
    },
    'internal.dpiaText': {
      label: 'How did you come to this conclusion?',
      hint: 'Write briefly why the assessment is or is not needed, and what it found.',
    },
    'internal.dpiaDone': {
      label: 'Has the impact assessment been made?',
      hint: 'It is made before the processing begins.',
    },
    'internal.dpiaOn': {
      label: 'When was the impact assessment made?',
      hint: 'The day on which it was approved.',
    },
    'internal.liaRef': {
      label: 'Where is the balancing test?',
      hint: 'An internal reference, for example the name of the document or the folder.',
    },
    'internal.breachProcess': {
      label: 'What do you do if a personal data breach happens?',
      hint: 'A breach is notified to the supervisory authority within 72 hours if it may cause a risk.',
    },
    'internal.notes': {
      label: 'Other internal notes',
      hint: 'Anything that helps you or your successor later.',
    },
  },
  rows: { 'internal.systems': { add: 'Add a system', untitled: 'New system' } },
};
