/** Words that more than one screen says. */
export const commonWords = {
  appName: 'Seloste',
  loading: 'Avataan…',
  companies: 'Yritykset',
  settings: 'Asetukset',
  cancel: 'Peruuta',
  tryAgain: 'Yritä uudelleen',
  breadcrumb: 'Olet tässä',
  restoreBackup: 'Palauta varmuuskopio',
  problemsTitle: 'Näissä tiedostoissa on jotakin vialla',
  nameless: 'Nimetön',
  businessId: (id: string) => `Y-tunnus ${id}`,
  files: { company: 'Yrityksen tiedot', processor: 'Käsittelijän seloste' },
  crash: {
    title: 'Tämä näkymä pysähtyi',
    body: 'Ohjelmassa tapahtui virhe, eikä näkymää voi näyttää. Tallennetut vastauksesi ovat tallessa.',
    goOn: 'Palaa alkuun',
  },
  news: {
    saved: 'Kaikki on tallennettu.',
    notSaved: 'Kaikkea ei saatu tallennettua. Teksti säilyy täällä, ja yritämme pian uudelleen.',
    registerRemoved: (name: string) =>
      `${name} poistettiin. Tiedosto on yrityksen kansiossa varmuuskopioiden joukossa.`,
    backupRestored: 'Varmuuskopio palautettiin. Vioittunut tiedosto jäi sen viereen.',
  },
  save: {
    saved: (time: string) => `Tallennettu ${time}`,
    saving: 'Tallennetaan',
    failed: 'Ei tallennettu',
    failedNote: 'Teksti säilyy tässä ikkunassa, ja yritämme tallentaa sen uudelleen.',
  },
};
