/** Words around the form of a file; the form's own words stand in form-words-fi.ts. */
export const editorWords = {
  tasks: 'Lomakkeen kohdat',
  openTasks: (current: string) => `Kohdat: ${current}`,
  openLeft: (count: number) =>
    count === 0
      ? 'Kaikki kohdat valmiina'
      : count === 1
        ? '1 kohta avoinna'
        : `${String(count)} kohtaa avoinna`,
  previous: 'Edellinen',
  next: 'Seuraava',
  previousTo: (title: string) => `Edellinen: ${title}`,
  nextTo: (title: string) => `Seuraava: ${title}`,
  toExport: 'Tarkista ja vie',
  undo: 'Kumoa (Ctrl+Z)',
  redo: 'Tee uudelleen (Ctrl+Vaihto+Z)',
  preview: 'Asiakirja',
  previewKinds: {
    notice: 'Tietosuojaseloste',
    record: 'Sisäinen seloste',
    'processor-record': 'Käsittelijän seloste',
    binder: 'Kansio',
    blank: 'Tyhjä lomake',
  },
  previewLabel:
    'Asiakirjan esikatselu. Siirry kohdasta toiseen nuolinäppäimillä ja avaa kysymys Enterillä.',
  previewFailed: 'Esikatselua ei voi näyttää. Vastauksesi ovat tallessa.',
  showPreview: 'Näytä asiakirja (F9)',
  hidePreview: 'Piilota asiakirja (F9)',
  larger: 'Suurenna asiakirjaa',
  smaller: 'Pienennä asiakirjaa',
  missingFile: 'Tätä tiedostoa ei enää löydy',
  missingFileBody: 'Se on ehkä poistettu tai siirretty muualla.',
  backToCompany: 'Palaa yritykseen',
  conflict: {
    title: 'Tiedosto on muuttunut muualla',
    body: 'Joku toinen, toinen kone tai synkronointi on tallentanut tähän tiedostoon sen jälkeen, kun avasit sen. Kumman version pidät?',
    waiting: 'Muutoksiasi ei tallenneta, ennen kuin valitset, kumpi versio jää.',
    keepMine: 'Pidä omat vastaukset',
    keepMineNote: 'Jos pidät omasi, toinen versio jää varmuuskopioihin.',
    takeOther: 'Ota toinen versio',
    takeOtherNote: 'Jos otat toisen, saat omat vastauksesi takaisin kumoamalla.',
  },
};
