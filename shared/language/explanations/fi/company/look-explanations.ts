export const lookExplanations = {
  accent: {
    why: 'Väri tekee paperista yrityksen näköisen. Se ei vaikuta sisältöön.',
    example: 'Kahvilan ruskea on ”#6f4e37”. Koodin saa siltä, joka on tehnyt verkkosivut.',
    mistakes: ['Väri on niin vaalea, ettei otsikon numero erotu paperista.'],
  },
};
