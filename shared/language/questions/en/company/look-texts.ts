export const lookTexts = {
  title: 'Look',
  intro: 'A logo and a colour make the papers look like your company. Neither is needed.',
  questions: {
    accent: {
      label: 'Which accent colour do the papers have?',
      hint: 'The colour shows in lines and in the numbers of headings. Write its code, such as #1f5f4f. If you leave this empty, the papers have the green of Seloste.',
    },
  },
};
