export const automatedTexts = {
  title: 'Automated decisions',
  intro: 'Say whether a program evaluates people or makes decisions about them.',
  questions: {
    'automated.profiling': {
      label: 'Do you profile people?',
      hint: 'In profiling, a program evaluates a person, for example their buying habits.',
    },
    'automated.profilingText': {
      label: 'How and why do you profile?',
      hint: 'Say which data are used and what they affect.',
    },
    'automated.art22': {
      label: 'Does a program make decisions without a human?',
      hint: 'Answer yes if the decision affects the person significantly and no human takes part in it.',
    },
    'automated.logic': {
      label: 'How does the decision come about?',
      hint: 'Outline which data decide, and in what way.',
    },
    'automated.significance': {
      label: 'What does the decision mean for the person?',
      hint: 'Describe how significant the decision is and what may follow from it.',
    },
    'automated.condition': {
      label: 'What is the automated decision based on?',
      hint: 'An automated decision is allowed only on these grounds.',
      options: {
        contract: 'It is necessary for a contract',
        law: 'The law allows it',
        consent: 'The person has given explicit consent',
      },
    },
    'automated.humanReviewHow': {
      label: 'How does the person get a human to look at the matter?',
      hint: 'Say whom to contact to express a view on the decision or to contest it.',
    },
    'sectionNotes.automated': {
      label: 'Would you like to add something about automated processing?',
      hint: 'The text is printed at the end of the section.',
    },
  },
};
