/** The page that gathers what is still to be done. */
export const checkWords = {
  title: 'Tarkistus',
  open: 'Tarkista vastaukset',
  intro: 'Tässä näet kaiken, mikä asiakirjoissa on vielä kesken. Voit silti tehdä asiakirjat.',
  views: 'Mitä tarkistetaan',
  findings: 'Korjattavaa',
  completeness: 'Lain vaatimat tiedot',
  allGood: 'Emme löytäneet korjattavaa. Lue asiakirjat silti läpi ennen julkaisemista.',
  groups: {
    notice: 'Näkyy julkisessa tietosuojaselosteessa',
    record: 'Näkyy sisäisessä selosteessa',
    'processor-record': 'Näkyy käsittelijän selosteessa',
    none: 'Muut huomiot',
  },
  severities: { error: 'Korjaa', warning: 'Tarkista', info: 'Huomaa' },
  counts: (errors: number, warnings: number, notes: number) =>
    `Korjattavia ${String(errors)}, tarkistettavia ${String(warnings)}, huomioita ${String(notes)}.`,
  goTo: (question: string) => `Avaa kysymys: ${question}`,
  leftOpen: 'Avoimeksi jätetyt kysymykset',
  toConfirm: 'Mallista tulleet vastaukset, joita ei ole vahvistettu',
  toConfirmIn: (name: string, count: number) =>
    count === 1 ? `${name}: 1 vastaus` : `${name}: ${String(count)} vastausta`,
  acknowledged: 'Hyväksytyt huomiot',
  reason: (text: string) => `Perustelu: ${text}`,
  noProcessor: 'Yrityksellä ei ole käsittelijän selostetta.',
};
