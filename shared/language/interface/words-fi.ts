// All words of the interface in Finnish, by screen. Another language has the same shape.
import { commonWordsFi } from './common-words-fi.ts';
import { companyWordsFi } from './company-words-fi.ts';
import { editorWordsFi } from './editor-words-fi.ts';
import { exportWordsFi } from './export-words-fi.ts';
import { firstStartWordsFi } from './first-start-words-fi.ts';
import { formWordsFi } from './form-words-fi.ts';
import { homeWordsFi } from './home-words-fi.ts';
import { lookWordsFi } from './look-words-fi.ts';
import { paperWordsFi } from './paper-words-fi.ts';
import { settingsWordsFi } from './settings-words-fi.ts';

export const wordsFi = {
  common: commonWordsFi,
  firstStart: firstStartWordsFi,
  home: homeWordsFi,
  company: companyWordsFi,
  editor: editorWordsFi,
  form: formWordsFi,
  look: lookWordsFi,
  export: exportWordsFi,
  paper: paperWordsFi,
  settings: settingsWordsFi,
};

/** The words of the interface, in any language. */
export type InterfaceWords = typeof wordsFi;
