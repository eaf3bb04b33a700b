export const additionalSectionTexts = {
  additionalSections: {
    label: 'Is there anything that did not fit elsewhere?',
    hint: 'Write each matter as a section of its own with a heading.',
  },
  'additionalSections.heading': {
    label: 'Heading',
    hint: 'A few words on what the section is about.',
  },
  'additionalSections.text': {
    label: 'Text',
    hint: 'An empty line starts a new paragraph.',
  },
  'additionalSections.audience': {
    label: 'Who is the text for?',
    hint: 'A public text goes into both documents, an internal one only into the internal record.',
    options: { public: 'Everyone (public)', internal: 'Only the company (internal)' },
  },
};

export const additionalSectionRowTexts = { add: 'Add a section', untitled: 'New section' };
