export const exportWords = {
  title: 'Tee asiakirjat',
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
    blank: 'Samat kysymykset paperilla. Täytetään käsin.',
  },
  registers: 'Mistä rekistereistä tietosuojaseloste tehdään?',
  together: 'Tee valituista rekistereistä yksi yhteinen tietosuojaseloste',
  clients: 'Ketkä asiakkaat saavat oman liitteen?',
  clientsHint:
    'Liite kertoo vain yhden asiakkaan tietojen käsittelystä, ja sen voi liittää käsittelysopimukseen. Jos et valitse ketään, selosteessa ovat kaikki asiakkaat.',
  languages: 'Millä kielellä?',
  languagesHint: 'Jokaisesta kielestä tehdään oma asiakirja.',
  languageNames: { fi: 'Suomi', sv: 'Ruotsi', en: 'Englanti' },
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
  completeness: 'Lisätäänkö sivu lain vaatimista tiedoista?',
  completenessHint:
    'Sivu näyttää artikla artiklalta, mitkä tiedot on annettu. Se tulee sisäisten selosteiden loppuun.',
  completenessYes: 'Lisää sivu lain vaatimista tiedoista',
  folder: 'Mihin kansioon?',
  folderHint: 'Jos kansiossa on jo samannimisiä asiakirjoja, uudet korvaavat ne.',
  chooseFolder: 'Valitse kansio',
  typeFolder: 'Kansion valintaikkuna ei ole käytettävissä. Kirjoita kansion polku.',
  start: 'Tee asiakirjat',
  writing: 'Kirjoitetaan asiakirjoja…',
  chooseSomething: 'Valitse ainakin yksi asiakirja ja yksi muoto.',
  choosePaperFormat:
    'Sisäisiä asiakirjoja ei tehdä verkkosivuksi. Valitse niille myös Word tai PDF.',
  chooseLanguage: 'Valitse ainakin yksi kieli.',
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
  print: 'Tulosta',
  printFile: (name: string) => `Tulosta ${name}`,
  preparingPrint: 'Valmistellaan…',
  printFailed: 'Tulostusta ei voitu valmistella. Avaa tiedosto ja tulosta se sieltä.',
  again: 'Tee lisää asiakirjoja',
  notKept: 'Asiakirjoista ei jäänyt versiota myöhempää tarkistamista varten',
  warningsTitle: 'Kaikkia merkkejä ei voitu tulostaa',
  warningUnprintable: (place: string) =>
    `${place}: tekstissä oli merkkejä, joita ei voi tulostaa. Ne jätettiin pois.`,
  warningGlyph: (place: string, characters: string) =>
    `${place}: näille merkeille ei ole kirjasinta: ${characters}`,
  ownText: 'Asiakirjan oma teksti',
  paper: {
    title: 'Asiakirja',
    choose: 'Näytettävä asiakirja',
    views: 'Esikatselu',
    pages: 'Sivut',
    text: 'Teksti',
    pagesLabel:
      'Asiakirjan sivut. Siirry kohdasta toiseen nuolinäppäimillä ja avaa kysymys Enterillä.',
    page: (page: number, count: number) => `Sivu ${String(page)} (${String(count)})`,
    waiting: 'Sivuja valmistellaan…',
    failed: 'Sivuja ei voitu näyttää kuvina. Lue asiakirja välilehdeltä Teksti.',
    nothing: 'Valitse asiakirja, niin näet täällä sen sivut.',
    unsaved: 'Viimeisimpiä muutoksia ei saatu tallennettua, joten sivuja ei voi näyttää.',
  },
  leftOut: {
    title: 'Näitä asiakirjoja ei tehdä',
    'no-register': (paper: string) => `${paper}: yrityksellä ei ole vielä rekistereitä.`,
    'no-processor-record': (paper: string) =>
      `${paper}: yrityksellä ei ole käsittelijän selostetta.`,
  },
  translations: {
    count: (language: string, count: number) =>
      count === 1 ? `${language}: 1 kohta` : `${language}: ${String(count)} kohtaa`,
    title: 'Osa teksteistä puuttuu valitulla kielellä',
    intro:
      'Nämä kohdat tulostuvat sillä kielellä, jolla olet ne kirjoittanut, ja asiakirja mainitsee puuttuvasta käännöksestä. Lisää käännös avaamalla kysymys.',
  },
};
