// What the form and its parts say by themselves. The words of the questions stand elsewhere.

/** Finnish words of the form engine and of the plain parts. */
export const formWords = {
  /** The locale for numbers, dates and the order of names. */
  locale: 'fi-FI',
  languageNames: { fi: 'Suomeksi', sv: 'Ruotsiksi', en: 'Englanniksi' },
  shownIn: 'Näkyy:',
  documents: {
    notice: 'tietosuojaseloste',
    record: 'sisäinen seloste',
    'processor-record': 'käsittelijän seloste',
  },
  shownNowhere: 'Ei näy asiakirjoissa',
  articles: (numbers: string) => `${numbers} art.`,

  notAnswered: 'Ei vastausta',
  yes: 'Kyllä',
  no: 'Ei',
  clearChoice: 'Tyhjennä valinta',
  choose: 'Valitse',
  noneToChoose: 'Tähän ei ole vielä vaihtoehtoja. Ne lisätään lomakkeen muissa kohdissa.',

  datePlaceholder: 'p.k.vvvv',
  badDate:
    'Tätä päivää ei ole. Kirjoita päivä esimerkiksi muodossa 22.11.2026. Teksti säilyy, mutta papereihin se ei tulostu.',
  badCountry:
    'Maata ei tunnisteta. Kirjoita nimi tai koodi, esimerkiksi Ruotsi, SE tai EU- ja ETA-maat. Teksti säilyy, mutta papereihin se ei tulostu.',
  badColor: 'Väriä ei voi lukea. Kirjoita se muodossa #1a5276.',

  durationAmount: 'Määrä',
  durationUnit: 'Yksikkö',
  durationUnits: { years: 'vuotta', months: 'kuukautta', weeks: 'viikkoa', days: 'päivää' },
  untilEvent: 'tapahtumaan asti',
  forSession: 'istunnon ajan',
  badDuration:
    'Aikaa ei voi lukea. Kirjoita esimerkiksi 2 vuotta, 24 kk tai 14 päivää. Teksti säilyy, mutta papereihin se ei tulostu.',

  showCountries: 'Näytä maat',
  noCountries: 'Maata ei löydy luettelosta. Kirjoittamasi teksti säilyy.',

  tooLong: (length: string, limit: string) =>
    `Tekstissä on ${length} merkkiä. Yhteen kohtaan mahtuu ${limit} merkkiä. Lyhennä tekstiä tai siirrä osa siitä toiseen kohtaan. Teksti säilyy tässä.`,

  addRow: 'Lisää rivi',
  untitledRow: 'Uusi rivi',
  removeRow: (name: string) => `Poista rivi: ${name}`,
  moveUp: (name: string) => `Siirrä ylemmäs: ${name}`,
  moveDown: (name: string) => `Siirrä alemmas: ${name}`,
  rowAdded: 'Uusi rivi lisätty.',
  rowRemoved: (name: string) => `Rivi ”${name}” poistettiin.`,
  rowMoved: (name: string, place: number, count: number) =>
    `Rivi ”${name}” on nyt ${String(place)}. Rivejä on ${String(count)}.`,
  undo: 'Kumoa',
  undoHint: 'Voit palauttaa rivin painamalla Ctrl+Z.',

  close: 'Sulje',
  states: {
    done: 'Valmis',
    started: 'Kesken',
    untouched: 'Aloittamatta',
    toFix: 'Korjattavaa',
  },
  messages: { error: 'Korjattavaa', warning: 'Tarkista', note: 'Huomaa', done: 'Valmis' },
};
