export const assistanceTexts = {
  title: 'Asiakkaan avustaminen',
  intro: 'Käsittelijän on autettava asiakasta, kun tämä hoitaa omia velvollisuuksiaan.',
  questions: {
    assistPolicy: {
      label: 'Miten autatte asiakasta?',
      hint: 'Kerro, miten toimitte, kun henkilö tekee pyynnön tai tapahtuu tietoturvaloukkaus.',
    },
  },
};
