export const recordDatesExplanations = {
  createdOn: {
    why: 'The date shows how long the record has been kept. It appears at the beginning of the document.',
    example: 'A café finished its record on 3 February 2026 and gives that day.',
    mistakes: ['The date is changed with every update. Updates have a question of their own.'],
  },
  updatedOn: {
    why: 'Readers see whether the record is up to date. The company must be able to show this to the authority.',
    example:
      'A web shop changed its booking system on 1 September 2026 and updated the record the same day.',
    mistakes: ['The content has changed but the date is old.'],
  },
  version: {
    why: 'The version shows whether a printed copy is the current one.',
    example: 'The first version is 1.0, and after a small change it becomes 1.1.',
    mistakes: ['Two different copies have the same number.'],
  },
  reviewDueOn: {
    why: 'A business changes little by little. The program reminds you of the review once the day has passed.',
    example: 'An accounting office goes through the record every January: 15 January 2027.',
    mistakes: [
      'The review is set years ahead, and a new system is taken into use in between.',
      'The day has passed and nobody has set a new one.',
    ],
  },
  publishedAt: {
    why: 'The supervisory authority may ask to see the record. It must then be found quickly.',
    example:
      'Café: “In the data protection binder at the office and as a file on the company’s network drive.”',
    mistakes: [
      'The internal record has been put on the website. Not everything in it is for everyone.',
      'The record is only on one person’s computer.',
    ],
  },
  changePolicy: {
    why: 'The record stays true only if somebody looks after it. The text comes last in the document.',
    example:
      '“The owner updates the record when we take a new system into use, and in any case in January.”',
    mistakes: ['The text does not say whose task updating is.'],
  },
  changeLog: {
    why: 'The list shows what has changed and when. It helps when somebody asks afterwards.',
    example: '1 September 2026: “New booking system.” 3 February 2026: “First version.”',
    mistakes: ['Every comma is noted. What changes the use of the data is enough.'],
  },
  'changeLog.on': {
    why: 'The date shows what was in force at which time.',
    example:
      'The booking system was changed on 1 September 2026, so that is the date of the change.',
    mistakes: ['The date is the day of writing it down although the change was made earlier.'],
  },
  'changeLog.text': {
    why: 'One sentence shows what changed, without comparing old versions.',
    example: '“The newsletter is now sent by Postipalvelu Puro Oy.”',
    mistakes: ['The text is “minor corrections”. It does not show what changed.'],
  },
};
