import type { WordTree } from '../words.ts';

export const exportWords = {
  title: {
    fi: 'Tee asiakirjat',
    sv: 'Skapa dokument',
    en: 'Create documents',
  },
  intro: {
    fi: (company: string) => `Asiakirjat tehdään yrityksen ${company} tallennetuista vastauksista.`,
    sv: (company: string) => `Dokumenten skapas av de svar som är sparade för ${company}.`,
    en: (company: string) => `The documents are made of the saved answers of ${company}.`,
  },
  documents: {
    fi: 'Mitkä asiakirjat?',
    sv: 'Vilka dokument?',
    en: 'Which documents?',
  },
  documentNames: {
    notice: {
      fi: 'Tietosuojaseloste',
      sv: 'Dataskyddsbeskrivning',
      en: 'Privacy notice',
    },
    record: {
      fi: 'Seloste käsittelytoimista',
      sv: 'Register över behandling',
      en: 'Record of processing activities',
    },
    'processor-record': {
      fi: 'Käsittelijän seloste käsittelytoimista',
      sv: 'Personuppgiftsbiträdets register över behandling',
      en: 'Processor’s record of processing activities',
    },
    binder: {
      fi: 'Kansio',
      sv: 'Pärm',
      en: 'Binder',
    },
    blank: {
      fi: 'Tyhjä lomake',
      sv: 'Tom blankett',
      en: 'Blank form',
    },
  },
  documentHints: {
    notice: {
      fi: 'Julkinen. Kerrot sillä ihmisille, miten käsittelet heidän tietojaan.',
      sv: 'Offentlig. Den informerar människor om hur du behandlar deras uppgifter.',
      en: 'Public. It tells people how you process their data.',
    },
    record: {
      fi: 'Sisäinen. Näytät sen valvontaviranomaiselle, jos se pyytää.',
      sv: 'Internt. Du visar det för tillsynsmyndigheten om den ber om det.',
      en: 'Internal. You show it to the supervisory authority if it asks.',
    },
    'processor-record': {
      fi: 'Sisäinen. Kertoo, mitä teet asiakkaidesi puolesta.',
      sv: 'Internt. Visar vad du gör för dina kunders räkning.',
      en: 'Internal. It shows what you do on behalf of your clients.',
    },
    binder: {
      fi: 'Kaikki asiakirjat yhdessä, kansilehden ja sisällysluettelon kanssa.',
      sv: 'Alla dokument tillsammans, med pärmblad och innehållsförteckning.',
      en: 'All documents together, with a cover and a table of contents.',
    },
    blank: {
      fi: 'Samat kysymykset paperilla. Täytetään käsin.',
      sv: 'Samma frågor på papper. Fylls i för hand.',
      en: 'The same questions on paper, to be filled in by hand.',
    },
  },
  registers: {
    fi: 'Mistä rekistereistä tietosuojaseloste tehdään?',
    sv: 'Vilka register gäller dataskyddsbeskrivningen?',
    en: 'Which registers is the privacy notice about?',
  },
  together: {
    fi: 'Tee valituista rekistereistä yksi yhteinen tietosuojaseloste',
    sv: 'Gör en gemensam dataskyddsbeskrivning för de valda registren',
    en: 'Make one joint privacy notice of the chosen registers',
  },
  clients: {
    fi: 'Ketkä asiakkaat saavat oman liitteen?',
    sv: 'Vilka kunder får en egen bilaga?',
    en: 'Which clients get a separate annex?',
  },
  clientsHint: {
    fi: 'Liite kertoo vain yhden asiakkaan tietojen käsittelystä, ja sen voi liittää käsittelysopimukseen. Jos et valitse ketään, selosteessa ovat kaikki asiakkaat.',
    sv: 'Bilagan gäller bara behandlingen av en kunds uppgifter och kan fogas till personuppgiftsbiträdesavtalet. Om du inte väljer någon kund kommer alla med i registret.',
    en: 'An annex covers only the data of one client, and it can be attached to the processing agreement. If you choose no client, the record covers all of them.',
  },
  languages: {
    fi: 'Millä kielellä?',
    sv: 'På vilket språk?',
    en: 'In which language?',
  },
  languagesHint: {
    fi: 'Jokaisesta kielestä tehdään oma asiakirja.',
    sv: 'Varje språk blir ett eget dokument.',
    en: 'Each language becomes a document of its own.',
  },
  languageNames: {
    fi: { fi: 'Suomi', sv: 'Ruotsi', en: 'Englanti' },
    sv: { fi: 'Finska', sv: 'Svenska', en: 'Engelska' },
    en: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  },
  formats: {
    fi: 'Missä muodossa?',
    sv: 'I vilket format?',
    en: 'In which format?',
  },
  formatNames: {
    docx: {
      fi: 'Word-asiakirja, jota voi muokata',
      sv: 'Word-dokument som kan redigeras',
      en: 'Word document that can be edited',
    },
    pdf: {
      fi: 'PDF-tiedosto, joka on valmis tulostettavaksi',
      sv: 'PDF-fil som är färdig att skriva ut',
      en: 'PDF file that is ready to print',
    },
    html: {
      fi: 'Verkkosivu, jonka voi julkaista (vain tietosuojaseloste)',
      sv: 'Webbsida som kan publiceras (bara dataskyddsbeskrivningen)',
      en: 'Web page that can be published (privacy notice only)',
    },
  },
  formatShort: {
    docx: {
      fi: 'Word',
      sv: 'Word',
      en: 'Word',
    },
    pdf: {
      fi: 'PDF',
      sv: 'PDF',
      en: 'PDF',
    },
    html: {
      fi: 'Verkkosivu',
      sv: 'Webbsida',
      en: 'Web page',
    },
  },
  signature: {
    fi: 'Lisätäänkö allekirjoitusrivit?',
    sv: 'Ska det finnas rader för underskrift?',
    en: 'Add signature lines?',
  },
  signatureHint: {
    fi: 'Laki ei vaadi allekirjoitusta, mutta moni yritys haluaa sen paperille.',
    sv: 'Lagen kräver ingen underskrift, men många företag vill ha en på papperet.',
    en: 'The law does not require a signature, but many companies want one on the paper.',
  },
  signatureYes: {
    fi: 'Lisää allekirjoitusrivit',
    sv: 'Lägg till rader för underskrift',
    en: 'Add signature lines',
  },
  completeness: {
    fi: 'Lisätäänkö sivu lain vaatimista tiedoista?',
    sv: 'Ska det finnas en sida om de uppgifter som lagen kräver?',
    en: 'Add a page on what the law requires?',
  },
  completenessHint: {
    fi: 'Sivu näyttää artikla artiklalta, mitkä tiedot on annettu. Se tulee sisäisten selosteiden loppuun.',
    sv: 'Sidan visar artikel för artikel vilka av uppgifterna som finns. Den kommer sist i de interna registren.',
    en: 'The page shows, article by article, which of the required facts have been given. It comes at the end of the internal records.',
  },
  completenessYes: {
    fi: 'Lisää sivu lain vaatimista tiedoista',
    sv: 'Lägg till en sida om de uppgifter som lagen kräver',
    en: 'Add a page on what the law requires',
  },
  folder: {
    fi: 'Mihin kansioon?',
    sv: 'I vilken mapp?',
    en: 'In which folder?',
  },
  folderHint: {
    fi: 'Jos kansiossa on jo samannimisiä asiakirjoja, uudet korvaavat ne.',
    sv: 'Om mappen redan har dokument med samma namn ersätts de av de nya.',
    en: 'Documents of the same name that are already in the folder are replaced.',
  },
  chooseFolder: {
    fi: 'Valitse kansio',
    sv: 'Välj mapp',
    en: 'Choose a folder',
  },
  typeFolder: {
    fi: 'Kansion valintaikkuna ei ole käytettävissä. Kirjoita kansion polku.',
    sv: 'Fönstret för att välja mapp är inte tillgängligt. Skriv mappens sökväg.',
    en: 'The window for choosing a folder is not available. Enter the path of the folder.',
  },
  start: {
    fi: 'Tee asiakirjat',
    sv: 'Skapa dokumenten',
    en: 'Create the documents',
  },
  writing: {
    fi: 'Kirjoitetaan asiakirjoja…',
    sv: 'Skriver dokumenten…',
    en: 'Writing the documents…',
  },
  chooseSomething: {
    fi: 'Valitse ainakin yksi asiakirja ja yksi muoto.',
    sv: 'Välj minst ett dokument och ett format.',
    en: 'Choose at least one document and one format.',
  },
  choosePaperFormat: {
    fi: 'Sisäisiä asiakirjoja ei tehdä verkkosivuksi. Valitse niille myös Word tai PDF.',
    sv: 'Interna dokument görs inte som webbsidor. Välj också Word eller PDF för dem.',
    en: 'Internal documents are not made as web pages. Choose Word or PDF for them as well.',
  },
  chooseLanguage: {
    fi: 'Valitse ainakin yksi kieli.',
    sv: 'Välj minst ett språk.',
    en: 'Choose at least one language.',
  },
  chooseRegister: {
    fi: 'Valitse ainakin yksi rekisteri.',
    sv: 'Välj minst ett register.',
    en: 'Choose at least one register.',
  },
  missingFolder: {
    fi: 'Valitse kansio, johon asiakirjat tallennetaan.',
    sv: 'Välj den mapp där dokumenten sparas.',
    en: 'Choose the folder where the documents are saved.',
  },
  noRegisters: {
    fi: 'Yrityksellä ei ole vielä rekistereitä. Lisää ensin rekisteri.',
    sv: 'Företaget har inga register ännu. Lägg först till ett register.',
    en: 'The company has no registers yet. Add a register first.',
  },
  unsavedTitle: {
    fi: 'Asiakirjoja ei tehty',
    sv: 'Dokumenten gjordes inte',
    en: 'The documents were not made',
  },
  unsaved: {
    fi: 'Viimeisimpiä muutoksia ei saatu tallennettua, joten ne puuttuisivat asiakirjoista. Yritä hetken päästä uudelleen.',
    sv: 'De senaste ändringarna kunde inte sparas, så de skulle saknas i dokumenten. Försök igen om en stund.',
    en: 'The latest changes could not be saved, so the documents would lack them. Try again in a moment.',
  },
  done: {
    fi: (count: number) =>
      count === 1 ? '1 asiakirja on valmis' : `${String(count)} asiakirjaa on valmiina`,
    sv: (count: number) =>
      count === 1 ? '1 dokument är klart' : `${String(count)} dokument är klara`,
    en: (count: number) =>
      count === 1 ? '1 document is ready' : `${String(count)} documents are ready`,
  },
  /** Of papers that are not all finished. */
  doneDrafts: {
    fi: (count: number, drafts: number) =>
      count === drafts
        ? count === 1
          ? '1 luonnos on tallennettu'
          : `${String(count)} luonnosta on tallennettu`
        : `${String(count)} asiakirjaa on tallennettu, niistä luonnoksia ${String(drafts)}`,
    sv: (count: number, drafts: number) =>
      count === drafts
        ? `${String(count)} utkast har sparats`
        : `${String(count)} dokument har sparats, varav ${String(drafts)} utkast`,
    en: (count: number, drafts: number) =>
      count === drafts
        ? count === 1
          ? '1 draft has been saved'
          : `${String(count)} drafts have been saved`
        : `${String(count)} documents have been saved, ${String(drafts)} of them drafts`,
  },
  /** Beside the name of a file. */
  draft: {
    fi: 'Luonnos',
    sv: 'Utkast',
    en: 'Draft',
  },
  draftsLack: {
    fi: 'Luonnoksista puuttuu vielä nämä',
    sv: 'Utkasten saknar ännu detta',
    en: 'The drafts still lack these',
  },
  /** The check at the head of an export. */
  unfinished: {
    title: {
      fi: (count: number) =>
        count === 1 ? 'Yksi kohta on kesken' : `${String(count)} kohtaa on kesken`,
      sv: (count: number) =>
        count === 1 ? 'Ett ställe är ofärdigt' : `${String(count)} ställen är ofärdiga`,
      en: (count: number) =>
        count === 1 ? 'One place is unfinished' : `${String(count)} places are unfinished`,
    },
    draft: {
      fi: 'Voit tehdä asiakirjat jo nyt, mutta ne merkitään luonnoksiksi, kunnes nämä ovat kunnossa.',
      sv: 'Du kan skapa dokumenten redan nu, men de märks som utkast tills detta är i ordning.',
      en: 'You can create the documents now, but they are marked as drafts until these are settled.',
    },
    intro: {
      fi: 'Voit tehdä asiakirjat jo nyt, mutta korjaa nämä ennen julkaisemista.',
      sv: 'Du kan skapa dokumenten redan nu, men rätta detta före publicering.',
      en: 'You can create the documents now, but correct these before publishing.',
    },
    missing: {
      fi: (count: number) => `Puuttuu (${String(count)})`,
      sv: (count: number) => `Saknas (${String(count)})`,
      en: (count: number) => `Missing (${String(count)})`,
    },
    unconfirmed: {
      fi: (count: number) => `Vahvistamatta (${String(count)})`,
      sv: (count: number) => `Obekräftat (${String(count)})`,
      en: (count: number) => `Not confirmed (${String(count)})`,
    },
    wrong: {
      fi: (count: number) => `Korjattavaa (${String(count)})`,
      sv: (count: number) => `Att rätta (${String(count)})`,
      en: (count: number) => `To correct (${String(count)})`,
    },
    nothing: {
      fi: 'Tarkistettu: asiakirjoista ei puutu mitään. Lue ne silti läpi ennen julkaisemista.',
      sv: 'Granskat: dokumenten saknar ingenting. Läs ändå igenom dem före publicering.',
      en: 'Checked: the documents lack nothing. Still, read them through before publishing.',
    },
  },
  doneIn: {
    fi: (folder: string) => `Ne ovat kansiossa ${folder}.`,
    sv: (folder: string) => `De finns i mappen ${folder}.`,
    en: (folder: string) => `They are in the folder ${folder}.`,
  },
  open: {
    fi: 'Avaa',
    sv: 'Öppna',
    en: 'Open',
  },
  openFile: {
    fi: (name: string) => `Avaa ${name}`,
    sv: (name: string) => `Öppna ${name}`,
    en: (name: string) => `Open ${name}`,
  },
  showInFolder: {
    fi: 'Näytä kansiossa',
    sv: 'Visa i mappen',
    en: 'Show in folder',
  },
  print: {
    fi: 'Tulosta',
    sv: 'Skriv ut',
    en: 'Print',
  },
  printFile: {
    fi: (name: string) => `Tulosta ${name}`,
    sv: (name: string) => `Skriv ut ${name}`,
    en: (name: string) => `Print ${name}`,
  },
  preparingPrint: {
    fi: 'Valmistellaan…',
    sv: 'Förbereder…',
    en: 'Preparing…',
  },
  printFailed: {
    fi: 'Tulostusta ei voitu valmistella. Avaa tiedosto ja tulosta se sieltä.',
    sv: 'Utskriften kunde inte förberedas. Öppna filen och skriv ut den därifrån.',
    en: 'The document could not be prepared for printing. Open the file and print it from there.',
  },
  again: {
    fi: 'Tee lisää asiakirjoja',
    sv: 'Skapa fler dokument',
    en: 'Create more documents',
  },
  unread: {
    fi: 'Kaikkia tiedostoja ei voitu lukea',
    sv: 'Alla filer kunde inte läsas',
    en: 'Some files could not be read',
  },
  /** Kinds of papers that would be wrong without the files. */
  refused: {
    fi: (papers: string) => `Ilman näitä tiedostoja jäi tekemättä: ${papers}.`,
    sv: (papers: string) => `Utan dessa filer gjordes inte: ${papers}.`,
    en: (papers: string) => `Not made without these files: ${papers}.`,
  },
  keptBesideTitle: {
    fi: 'Muutettuja tiedostoja ei korvattu',
    sv: 'Ändrade filer ersattes inte',
    en: 'Changed files were not replaced',
  },
  keptBeside: {
    fi: (old: string, made: string) =>
      `${old} on muuttunut sen jälkeen, kun Seloste teki sen, tai se on jonkun muun. Se on ennallaan, ja uusi asiakirja on nimellä ${made}.`,
    sv: (old: string, made: string) =>
      `${old} har ändrats sedan Seloste skapade den, eller så är den någon annans. Den är kvar som den var, och det nya dokumentet heter ${made}.`,
    en: (old: string, made: string) =>
      `${old} has changed since Seloste made it, or belongs to somebody else. It is left as it was, and the new document is named ${made}.`,
  },
  notKept: {
    fi: 'Asiakirjoista ei jäänyt versiota myöhempää tarkistamista varten',
    sv: 'Ingen version av dokumenten sparades för senare kontroll',
    en: 'No version of the documents was kept for later checks',
  },
  warningsTitle: {
    fi: 'Kaikkia merkkejä ei voitu tulostaa',
    sv: 'Alla tecken kunde inte skrivas ut',
    en: 'Some characters could not be printed',
  },
  warningUnprintable: {
    fi: (place: string) =>
      `${place}: tekstissä oli merkkejä, joita ei voi tulostaa. Ne jätettiin pois.`,
    sv: (place: string) =>
      `${place}: texten hade tecken som inte kan skrivas ut. De har utelämnats.`,
    en: (place: string) =>
      `${place}: the text had characters that cannot be printed. They were left out.`,
  },
  warningGlyph: {
    fi: (place: string, characters: string) =>
      `${place}: näille merkeille ei ole kirjasinta: ${characters}`,
    sv: (place: string, characters: string) =>
      `${place}: det finns inget typsnitt för de här tecknen: ${characters}`,
    en: (place: string, characters: string) =>
      `${place}: no font has these characters: ${characters}`,
  },
  ownText: {
    fi: 'Asiakirjan oma teksti',
    sv: 'Dokumentets egen text',
    en: 'Text of the document itself',
  },
  paper: {
    title: {
      fi: 'Asiakirja',
      sv: 'Dokument',
      en: 'Document',
    },
    choose: {
      fi: 'Näytettävä asiakirja',
      sv: 'Dokument som visas',
      en: 'Document shown',
    },
    views: {
      fi: 'Esikatselu',
      sv: 'Förhandsvisning',
      en: 'Kind of preview',
    },
    pages: {
      fi: 'Sivut',
      sv: 'Sidor',
      en: 'Pages',
    },
    text: {
      fi: 'Teksti',
      sv: 'Text',
      en: 'Text',
    },
    pagesLabel: {
      fi: 'Asiakirjan sivut. Siirry kohdasta toiseen nuolinäppäimillä ja avaa kysymys Enterillä.',
      sv: 'Dokumentets sidor. Gå från ett ställe till ett annat med piltangenterna och öppna frågan med Enter.',
      en: 'The pages of the document. Move from one part to another with the arrow keys, and open the question with Enter.',
    },
    page: {
      fi: (page: number, count: number) => `Sivu ${String(page)} (${String(count)})`,
      sv: (page: number, count: number) => `Sida ${String(page)} (${String(count)})`,
      en: (page: number, count: number) => `Page ${String(page)} (${String(count)})`,
    },
    waiting: {
      fi: 'Sivuja valmistellaan…',
      sv: 'Sidorna förbereds…',
      en: 'Preparing the pages…',
    },
    failed: {
      fi: 'Sivuja ei voitu näyttää kuvina. Lue asiakirja välilehdeltä Teksti.',
      sv: 'Sidorna kunde inte visas som bilder. Läs dokumentet på fliken Text.',
      en: 'The pages could not be shown as pictures. Read the document on the tab Text.',
    },
    nothing: {
      fi: 'Valitse asiakirja, niin näet täällä sen sivut.',
      sv: 'Välj ett dokument, så ser du dess sidor här.',
      en: 'Choose a document, and you will see its pages here.',
    },
    unsaved: {
      fi: 'Viimeisimpiä muutoksia ei saatu tallennettua, joten sivuja ei voi näyttää.',
      sv: 'De senaste ändringarna kunde inte sparas, så sidorna kan inte visas.',
      en: 'The latest changes could not be saved, so the pages cannot be shown.',
    },
  },
  leftOut: {
    title: {
      fi: 'Näitä asiakirjoja ei tehdä',
      sv: 'De här dokumenten görs inte',
      en: 'These documents are not made',
    },
    'no-register': {
      fi: (paper: string) => `${paper}: yrityksellä ei ole vielä rekistereitä.`,
      sv: (paper: string) => `${paper}: företaget har inga register ännu.`,
      en: (paper: string) => `${paper}: the company has no registers yet.`,
    },
    'no-processor-record': {
      fi: (paper: string) => `${paper}: yrityksellä ei ole käsittelijän selostetta.`,
      sv: (paper: string) => `${paper}: företaget har inget register som personuppgiftsbiträde.`,
      en: (paper: string) => `${paper}: the company has no processor’s record.`,
    },
  },
  translations: {
    count: {
      fi: (language: string, count: number) =>
        count === 1 ? `${language}: 1 kohta` : `${language}: ${String(count)} kohtaa`,
      sv: (language: string, count: number) =>
        count === 1 ? `${language}: 1 ställe` : `${language}: ${String(count)} ställen`,
      en: (language: string, count: number) =>
        count === 1 ? `${language}: 1 place` : `${language}: ${String(count)} places`,
    },
    title: {
      fi: 'Osa teksteistä puuttuu valitulla kielellä',
      sv: 'En del av texterna saknas på det valda språket',
      en: 'Some texts are missing in the chosen language',
    },
    intro: {
      fi: 'Nämä kohdat tulostuvat sillä kielellä, jolla olet ne kirjoittanut, ja asiakirja mainitsee puuttuvasta käännöksestä. Lisää käännös avaamalla kysymys.',
      sv: 'De här ställena skrivs ut på det språk som du har skrivit dem på, och dokumentet nämner att översättningen saknas. Öppna frågan för att lägga till översättningen.',
      en: 'These places are printed in the language in which you wrote them, and the document mentions the missing translation. Open the question to add it.',
    },
  },
} satisfies WordTree;
