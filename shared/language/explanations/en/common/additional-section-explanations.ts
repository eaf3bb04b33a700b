export const additionalSectionExplanations = {
  additionalSections: {
    why: 'Nothing important should be left out just because it has no place of its own. The sections come last in the document.',
    example:
      'Riding stable: a section “Notice board” on what can be seen of the riders on the board.',
    mistakes: [
      'The section holds something that has its own question. Then it is missing from its right place.',
      'The same thing is said twice in slightly different words.',
    ],
  },
  'additionalSections.heading': {
    why: 'The heading tells readers whether the section concerns them.',
    example: 'Sports club: “Photographs at competitions”.',
    mistakes: ['The heading is “Other”. It tells the reader nothing.'],
  },
  'additionalSections.text': {
    why: 'The text is printed in the document exactly as you write it.',
    example:
      'Sports club: “We take photographs at competitions. The photographer says so before the start, and you can ask us to remove a picture.”',
    mistakes: [
      'The text holds personal identity codes or names of customers. They do not belong here.',
      'The text refers to an old act or old guidance.',
    ],
  },
  'additionalSections.audience': {
    why: 'Anybody may read the public notice. The choice decides whether the text goes into it.',
    example:
      'An accounting office chooses “Only the company” for a text about the alarms of its access control.',
    mistakes: ['A detail of security is marked public although it helps an intruder.'],
  },
};
