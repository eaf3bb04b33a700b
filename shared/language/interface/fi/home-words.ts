export const homeWords = {
  title: 'Yritykset',
  search: 'Hae nimellä tai Y-tunnuksella',
  add: 'Lisää yritys',
  emptyTitle: 'Täällä ei ole vielä yrityksiä',
  emptyBody:
    'Lisää yritys, niin voit tehdä sille tietosuojaselosteet ja selosteen käsittelytoimista.',
  nothingFound: (query: string) => `Haulla ”${query}” ei löytynyt yrityksiä.`,
  found: (count: number) => (count === 1 ? '1 yritys' : `${String(count)} yritystä`),
  registers: (count: number) => (count === 1 ? '1 rekisteri' : `${String(count)} rekisteriä`),
  reviewOn: (date: string) => `Tarkistus ${date}`,
  reviewLate: (date: string) => `Tarkistus myöhässä: ${date}`,
  complete: (percent: number) => `${String(percent)} % valmiina`,
  completeOf: (met: number, all: number) =>
    `Lain vaatimista tiedoista on annettu ${String(met)}/${String(all)}`,
  newTitle: 'Uusi yritys',
  nameLabel: 'Yrityksen nimi',
  nameHint: 'Kirjoita nimi niin kuin se on kaupparekisterissä. Voit muuttaa sitä myöhemmin.',
  create: 'Lisää yritys',
};
