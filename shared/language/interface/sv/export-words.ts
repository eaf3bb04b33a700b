import type { Translated } from '../../translated.ts';
import type { exportWords as finnish } from '../fi/export-words.ts';

export const exportWords: Translated<typeof finnish> = {
  title: 'Skapa dokument',
  intro: (company) => `Dokumenten skapas av de svar som är sparade för ${company}.`,
  documents: 'Vilka dokument?',
  documentNames: {
    notice: 'Dataskyddsbeskrivning',
    record: 'Register över behandling',
    'processor-record': 'Personuppgiftsbiträdets register över behandling',
    binder: 'Pärm',
    blank: 'Tom blankett',
  },
  documentHints: {
    notice: 'Offentlig. Den informerar människor om hur du behandlar deras uppgifter.',
    record: 'Internt. Du visar det för tillsynsmyndigheten om den ber om det.',
    'processor-record': 'Internt. Visar vad du gör för dina kunders räkning.',
    binder: 'Alla dokument tillsammans, med pärmblad och innehållsförteckning.',
    blank: 'Samma frågor på papper. Fylls i för hand.',
  },
  registers: 'Vilka register gäller dataskyddsbeskrivningen?',
  together: 'Gör en gemensam dataskyddsbeskrivning för de valda registren',
  clients: 'Vilka kunder får en egen bilaga?',
  clientsHint:
    'Bilagan gäller bara behandlingen av en kunds uppgifter och kan fogas till personuppgiftsbiträdesavtalet. Om du inte väljer någon kund kommer alla med i registret.',
  languages: 'På vilket språk?',
  languagesHint: 'Varje språk blir ett eget dokument.',
  languageNames: { fi: 'Finska', sv: 'Svenska', en: 'Engelska' },
  formats: 'I vilket format?',
  formatNames: {
    docx: 'Word-dokument som kan redigeras',
    pdf: 'PDF-fil som är färdig att skriva ut',
    html: 'Webbsida som kan publiceras (bara dataskyddsbeskrivningen)',
  },
  formatShort: { docx: 'Word', pdf: 'PDF', html: 'Webbsida' },
  signature: 'Ska det finnas rader för underskrift?',
  signatureHint: 'Lagen kräver ingen underskrift, men många företag vill ha en på papperet.',
  signatureYes: 'Lägg till rader för underskrift',
  completeness: 'Ska det finnas en sida om de uppgifter som lagen kräver?',
  completenessHint:
    'Sidan visar artikel för artikel vilka av uppgifterna som finns. Den kommer sist i de interna registren.',
  completenessYes: 'Lägg till en sida om de uppgifter som lagen kräver',
  folder: 'I vilken mapp?',
  folderHint: 'Om mappen redan har dokument med samma namn ersätts de av de nya.',
  chooseFolder: 'Välj mapp',
  typeFolder: 'Fönstret för att välja mapp är inte tillgängligt. Skriv mappens sökväg.',
  start: 'Skapa dokumenten',
  writing: 'Skriver dokumenten…',
  chooseSomething: 'Välj minst ett dokument och ett format.',
  choosePaperFormat: 'Interna dokument görs inte som webbsidor. Välj också Word eller PDF för dem.',
  chooseLanguage: 'Välj minst ett språk.',
  chooseRegister: 'Välj minst ett register.',
  missingFolder: 'Välj den mapp där dokumenten sparas.',
  noRegisters: 'Företaget har inga register ännu. Lägg först till ett register.',
  unsavedTitle: 'Dokumenten gjordes inte',
  unsaved:
    'De senaste ändringarna kunde inte sparas, så de skulle saknas i dokumenten. Försök igen om en stund.',
  done: (count) => (count === 1 ? '1 dokument är klart' : `${String(count)} dokument är klara`),
  doneIn: (folder) => `De finns i mappen ${folder}.`,
  open: 'Öppna',
  openFile: (name) => `Öppna ${name}`,
  showInFolder: 'Visa i mappen',
  print: 'Skriv ut',
  printFile: (name) => `Skriv ut ${name}`,
  preparingPrint: 'Förbereder…',
  printFailed: 'Utskriften kunde inte förberedas. Öppna filen och skriv ut den därifrån.',
  again: 'Skapa fler dokument',
  notKept: 'Ingen version av dokumenten sparades för senare kontroll',
  warningsTitle: 'Alla tecken kunde inte skrivas ut',
  warningUnprintable: (place) =>
    `${place}: texten hade tecken som inte kan skrivas ut. De har utelämnats.`,
  warningGlyph: (place, characters) =>
    `${place}: det finns inget typsnitt för de här tecknen: ${characters}`,
  ownText: 'Dokumentets egen text',
  paper: {
    title: 'Dokument',
    choose: 'Dokument som visas',
    views: 'Förhandsvisning',
    pages: 'Sidor',
    text: 'Text',
    pagesLabel:
      'Dokumentets sidor. Gå från ett ställe till ett annat med piltangenterna och öppna frågan med Enter.',
    page: (page, count) => `Sida ${String(page)} (${String(count)})`,
    waiting: 'Sidorna förbereds…',
    failed: 'Sidorna kunde inte visas som bilder. Läs dokumentet på fliken Text.',
    nothing: 'Välj ett dokument, så ser du dess sidor här.',
    unsaved: 'De senaste ändringarna kunde inte sparas, så sidorna kan inte visas.',
  },
  leftOut: {
    title: 'De här dokumenten görs inte',
    'no-register': (paper) => `${paper}: företaget har inga register ännu.`,
    'no-processor-record': (paper) =>
      `${paper}: företaget har inget register som personuppgiftsbiträde.`,
  },
  translations: {
    count: (language, count) =>
      count === 1 ? `${language}: 1 ställe` : `${language}: ${String(count)} ställen`,
    title: 'En del av texterna saknas på det valda språket',
    intro:
      'De här ställena skrivs ut på det språk som du har skrivit dem på, och dokumentet nämner att översättningen saknas. Öppna frågan för att lägga till översättningen.',
  },
};
