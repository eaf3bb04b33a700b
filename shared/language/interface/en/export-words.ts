import type { Translated } from '../../translated.ts';
import type { exportWords as finnish } from '../fi/export-words.ts';

export const exportWords: Translated<typeof finnish> = {
  title: 'Create documents',
  intro: (company) => `The documents are made of the saved answers of ${company}.`,
  documents: 'Which documents?',
  documentNames: {
    notice: 'Privacy notice',
    record: 'Record of processing activities',
    'processor-record': 'Processor’s record of processing activities',
    binder: 'Binder',
    blank: 'Blank form',
  },
  documentHints: {
    notice: 'Public. It tells people how you process their data.',
    record: 'Internal. You show it to the supervisory authority if it asks.',
    'processor-record': 'Internal. It shows what you do on behalf of your clients.',
    binder: 'All documents together, with a cover and a table of contents.',
    blank: 'The same questions on paper, to be filled in by hand.',
  },
  registers: 'Which registers is the privacy notice about?',
  together: 'Make one joint privacy notice of the chosen registers',
  clients: 'Which clients get a separate annex?',
  clientsHint:
    'An annex covers only the data of one client, and it can be attached to the processing agreement. If you choose no client, the record covers all of them.',
  languages: 'In which language?',
  languagesHint: 'Each language becomes a document of its own.',
  languageNames: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  formats: 'In which format?',
  formatNames: {
    docx: 'Word document that can be edited',
    pdf: 'PDF file that is ready to print',
    html: 'Web page that can be published (privacy notice only)',
  },
  formatShort: { docx: 'Word', pdf: 'PDF', html: 'Web page' },
  signature: 'Add signature lines?',
  signatureHint: 'The law does not require a signature, but many companies want one on the paper.',
  signatureYes: 'Add signature lines',
  completeness: 'Add a page on what the law requires?',
  completenessHint:
    'The page shows, article by article, which of the required facts have been given. It comes at the end of the internal records.',
  completenessYes: 'Add a page on what the law requires',
  folder: 'In which folder?',
  folderHint: 'Documents of the same name that are already in the folder are replaced.',
  chooseFolder: 'Choose a folder',
  typeFolder: 'The window for choosing a folder is not available. Enter the path of the folder.',
  start: 'Create the documents',
  writing: 'Writing the documents…',
  chooseSomething: 'Choose at least one document and one format.',
  choosePaperFormat:
    'Internal documents are not made as web pages. Choose Word or PDF for them as well.',
  chooseLanguage: 'Choose at least one language.',
  chooseRegister: 'Choose at least one register.',
  missingFolder: 'Choose the folder where the documents are saved.',
  noRegisters: 'The company has no registers yet. Add a register first.',
  unsavedTitle: 'The documents were not made',
  unsaved:
    'The latest changes could not be saved, so the documents would lack them. Try again in a moment.',
  done: (count) => (count === 1 ? '1 document is ready' : `${String(count)} documents are ready`),
  doneIn: (folder) => `They are in the folder ${folder}.`,
  open: 'Open',
  openFile: (name) => `Open ${name}`,
  showInFolder: 'Show in folder',
  print: 'Print',
  printFile: (name) => `Print ${name}`,
  preparingPrint: 'Preparing…',
  printFailed:
    'The document could not be prepared for printing. Open the file and print it from there.',
  again: 'Create more documents',
  notKept: 'No version of the documents was kept for later checks',
  warningsTitle: 'Some characters could not be printed',
  warningUnprintable: (place) =>
    `${place}: the text had characters that cannot be printed. They were left out.`,
  warningGlyph: (place, characters) => `${place}: no font has these characters: ${characters}`,
  ownText: 'Text of the document itself',
  paper: {
    title: 'Document',
    choose: 'Document shown',
    views: 'Kind of preview',
    pages: 'Pages',
    text: 'Text',
    pagesLabel:
      'The pages of the document. Move from one part to another with the arrow keys, and open the question with Enter.',
    page: (page, count) => `Page ${String(page)} (${String(count)})`,
    waiting: 'Preparing the pages…',
    failed: 'The pages could not be shown as pictures. Read the document on the tab Text.',
    nothing: 'Choose a document, and you will see its pages here.',
    unsaved: 'The latest changes could not be saved, so the pages cannot be shown.',
  },
  leftOut: {
    title: 'These documents are not made',
    'no-register': (paper) => `${paper}: the company has no registers yet.`,
    'no-processor-record': (paper) => `${paper}: the company has no processor’s record.`,
  },
  translations: {
    count: (language, count) =>
      count === 1 ? `${language}: 1 place` : `${language}: ${String(count)} places`,
    title: 'Some texts are missing in the chosen language',
    intro:
      'These places are printed in the language in which you wrote them, and the document mentions the missing translation. Open the question to add it.',
  },
};
