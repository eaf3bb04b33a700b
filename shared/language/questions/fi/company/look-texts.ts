export const lookTexts = {
  title: 'Ulkoasu',
  intro: 'Logo ja väri tekevät asiakirjoista yrityksesi näköisiä. Kumpikaan ei ole pakollinen.',
  questions: {
    accent: {
      label: 'Minkä värisiä asiakirjojen viivat ovat?',
      hint: 'Kirjoita värin koodi, esimerkiksi #1f5f4f. Tyhjä kohta tarkoittaa Selosteen omaa vihreää.',
    },
  },
};
