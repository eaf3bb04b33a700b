export const changesExplanations = {
  'doc.publishedAt': {
    why: 'The notice must be easy to find when data are collected. The place is given in the privacy notice.',
    example: 'On the website under Privacy, and as a printout by the till.',
    mistakes: [
      'A notice in a folder in the back room is not available.',
      'A link to the notice is best placed beside the form. The bottom of the front page is not always enough.',
    ],
  },
  'doc.changePolicy': {
    why: 'If data are to be used for a new purpose, people must be told before the use begins. The text is printed in the privacy notice.',
    example:
      'The current notice is on the website. We announce significant changes by email before they take effect.',
    mistakes: [
      '“We reserve the right to change this notice without telling” will not do for significant changes.',
      'Going on using the service is not consent to changed processing.',
    ],
  },
  'doc.changeLog': {
    why: 'The list shows what has changed since the last reading. It is also evidence that the notice is kept up to date.',
    example: '22 November 2026: the newsletter and the service that sends it were added.',
    mistakes: ['Corrected spelling mistakes need not be listed.'],
  },
  'doc.changeLog.on': {
    why: 'The date shows readers whether the change concerns the notice that they were given earlier.',
    example: '22 November 2026',
    mistakes: ['Enter the day the change took effect, not the day you began to consider it.'],
  },
  'doc.changeLog.text': {
    why: 'A short description is enough for the reader to find what was changed.',
    example: 'The storage period was shortened from two years to one year.',
    mistakes: ['“Content updated” does not say what was changed.'],
  },
  'doc.reviewDueOn': {
    why: 'The company changes, and the notice grows old quietly. The date is shown in the record, and the program reminds you when it has passed.',
    example:
      'When the notice is finished on 22 November 2026, the review date is set to 22 November 2027.',
    mistakes: [
      'Do not wait for the review if you take a new service into use. Update the notice at once.',
    ],
  },
};
