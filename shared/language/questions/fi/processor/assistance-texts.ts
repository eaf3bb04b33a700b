export const assistanceTexts = {
  title: 'Asiakkaan avustaminen',
  intro: 'Käsittelijän on autettava asiakasta, kun tämä hoitaa omia velvollisuuksiaan.',
  questions: {
    assistPolicy: {
      label: 'Miten autat asiakasta?',
      hint: 'Kerro, miten toimit, kun henkilö tekee pyynnön tai tapahtuu tietoturvaloukkaus.',
    },
  },
};
