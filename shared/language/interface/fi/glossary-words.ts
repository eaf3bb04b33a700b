/** The glossary of data protection, beside whatever the user is doing. */
export const glossaryWords = {
  title: 'Sanasto',
  open: 'Sanasto (F1)',
  search: 'Hae sanaa',
  found: (count: number) => (count === 1 ? '1 sana' : `${String(count)} sanaa`),
  nothingFound: (query: string) =>
    `Sanastosta ei löytynyt mitään haulla ”${query}”. Kokeile lyhyempää sanaa tai sen alkua.`,
  ofQuestion: 'Tämän kysymyksen sanat',
  others: 'Muut sanat',
  all: 'Kaikki sanat',
  law: 'Missä laissa?',
  seeAlso: 'Katso myös',
  inLanguage: { fi: 'Suomeksi', sv: 'Ruotsiksi', en: 'Englanniksi' },
  back: (term: string) => `Takaisin: ${term}`,
};
