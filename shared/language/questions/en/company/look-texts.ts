export const lookTexts = {
  title: 'Look',
  intro: 'A logo and a colour make the documents look like your company. Neither is required.',
  questions: {
    accent: {
      label: 'Which accent colour do the documents have?',
      hint: 'The colour shows in lines and in the numbers of headings. Write its code, such as #1f5f4f. If you leave this empty, the documents have the green of Seloste.',
    },
  },
};
