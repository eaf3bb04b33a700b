export const exportWordsFi = {
  title: 'Vie asiakirjat',
  intro: (company: string) =>
    `Asiakirjat tehdään yrityksen ${company} tallennetuista vastauksista.`,
  documents: 'Mitkä asiakirjat?',
  documentNames: {
    notice: 'Tietosuojaseloste',
    record: 'Seloste käsittelytoimista',
    'processor-record': 'Käsittelijän seloste käsittelytoimista',
    binder: 'Kansio',
    blank: 'Tyhjä lomake',
  },
  documentHints: {
    notice: 'Julkinen. Kerrot sillä ihmisille, miten käsittelet heidän tietojaan.',
    record: 'Sisäinen. Näytät sen valvontaviranomaiselle, jos se pyytää.',
    'processor-record': 'Sisäinen. Kertoo, mitä teet asiakkaidesi puolesta.',
    binder: 'Kaikki asiakirjat yhdessä, kansilehden ja sisällysluettelon kanssa.',
    blank: 'Samat kysymykset paperilla, käsin täytettäväksi.',
  },
  registers: 'Mistä rekistereistä tietosuojaseloste tehdään?',
  formats: 'Missä muodossa?',
  formatNames: {
    docx: 'Word-asiakirja, jota voi muokata',
    pdf: 'PDF-tiedosto, joka on valmis tulostettavaksi',
    html: 'Verkkosivu, jonka voi julkaista (vain tietosuojaseloste)',
  },
  formatShort: { docx: 'Word', pdf: 'PDF', html: 'Verkkosivu' },
  signature: 'Lisätäänkö allekirjoitusrivit?',
  signatureHint: 'Laki ei vaadi allekirjoitusta, mutta moni yritys haluaa sen paperille.',
  signatureYes: 'Lisää allekirjoitusrivit',
  folder: 'Mihin kansioon?',
  folderHint: 'Jos kansiossa on jo samannimisiä asiakirjoja, uudet korvaavat ne.',
  chooseFolder: 'Valitse kansio',
  typeFolder: 'Kansion valintaikkuna ei ole käytettävissä. Kirjoita kansion polku.',
  start: 'Vie asiakirjat',
  writing: 'Kirjoitetaan asiakirjoja…',
  chooseSomething: 'Valitse ainakin yksi asiakirja ja yksi muoto.',
  choosePaperFormat:
    'Sisäisiä asiakirjoja ei tehdä verkkosivuksi. Valitse niille myös Word tai PDF.',
  chooseRegister: 'Valitse ainakin yksi rekisteri.',
  missingFolder: 'Valitse kansio, johon asiakirjat tallennetaan.',
  noRegisters: 'Yrityksellä ei ole vielä rekistereitä. Lisää ensin rekisteri.',
  unsavedTitle: 'Asiakirjoja ei tehty',
  unsaved:
    'Viimeisimpiä muutoksia ei saatu tallennettua, joten ne puuttuisivat asiakirjoista. Yritä hetken päästä uudelleen.',
  done: (count: number) =>
    count === 1 ? '1 asiakirja on valmis' : `${String(count)} asiakirjaa on valmiina`,
  doneIn: (folder: string) => `Ne ovat kansiossa ${folder}.`,
  open: 'Avaa',
  openFile: (name: string) => `Avaa ${name}`,
  showInFolder: 'Näytä kansiossa',
  again: 'Tee lisää asiakirjoja',
  warningsTitle: 'Kaikkia merkkejä ei voitu tulostaa',
  warningUnprintable: (place: string) =>
    `${place}: tekstissä oli merkkejä, joita ei voi tulostaa. Ne jätettiin pois.`,
  warningGlyph: (place: string, characters: string) =>
    `${place}: näille merkeille ei ole kirjasinta: ${characters}`,
  ownText: 'Asiakirjan oma teksti',
};
