import { checkWords } from './check-words.ts';
import { commonWords } from './common-words.ts';
import { companyWords } from './company-words.ts';
import { dialogWords } from './dialog-words.ts';
import { editorWords } from './editor-words.ts';
import { errorWords } from './error-words.ts';
import { exportWords } from './export-words.ts';
import { firstStartWords } from './first-start-words.ts';
import { formWords } from './form-words.ts';
import { glossaryWords } from './glossary-words.ts';
import { guidanceWords } from './guidance-words.ts';
import { historyWords } from './history-words.ts';
import { homeWords } from './home-words.ts';
import { interviewWords } from './interview-words.ts';
import { lawWords } from './law-words.ts';
import { lookWords } from './look-words.ts';
import { menuWords } from './menu-words.ts';
import { paperWords } from './paper-words.ts';
import { settingsWords } from './settings-words.ts';
import { inEveryLanguage, type WordTree } from '../words.ts';

/** All words of the interface in Finnish, by screen. */
const words = {
  common: commonWords,
  firstStart: firstStartWords,
  home: homeWords,
  company: companyWords,
  editor: editorWords,
  form: formWords,
  guidance: guidanceWords,
  glossary: glossaryWords,
  look: lookWords,
  interview: interviewWords,
  check: checkWords,
  law: lawWords,
  export: exportWords,
  paper: paperWords,
  history: historyWords,
  settings: settingsWords,
  errors: errorWords,
  dialogs: dialogWords,
  menu: menuWords,
} satisfies WordTree;

/** The words of the window in each language. */
export const interfaceWords = inEveryLanguage(words);

/** Everything that the window says. Apart from the words of the documents. */
export type InterfaceWords = (typeof interfaceWords)['fi'];

/** The words of the form engine and of the plain parts. */
export type FormWords = InterfaceWords['form'];
