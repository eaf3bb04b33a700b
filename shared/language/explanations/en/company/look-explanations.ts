export const lookExplanations = {
  accent: {
    why: 'The colour gives the document the company’s look. It does not change the content.',
    example: 'The café’s brown is “#6f4e37”. Whoever made the website knows the code.',
    mistakes: ['The colour is so pale that the number of a heading can hardly be seen on paper.'],
  },
};
