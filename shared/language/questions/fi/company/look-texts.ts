export const lookTexts = {
  title: 'Ulkoasu',
  intro: 'Logo ja väri tekevät asiakirjoista yrityksesi näköisiä. Kumpikaan ei ole pakollinen.',
  questions: {
    accent: {
      label: 'Mitä väriä asiakirjoissa käytetään tehosteena?',
      hint: 'Väri näkyy viivoissa ja otsikoiden numeroissa. Kirjoita sen koodi, esimerkiksi #1f5f4f. Jos jätät kohdan tyhjäksi, asiakirjoissa on Selosteen oma vihreä.',
    },
  },
};
