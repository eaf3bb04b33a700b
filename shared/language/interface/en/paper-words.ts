import type { Translated } from '../../translated.ts';
import type { paperWords as finnish } from '../fi/paper-words.ts';

export const paperWords: Translated<typeof finnish> = {
  check: 'Is a paper up to date?',
  why: 'Every page of a document has a check code at the bottom. It tells you whether a printed or signed paper is still up to date.',
  code: 'Check code',
  codeHint: 'Eight letters and figures, for example K7QF-2M9X.',
  open: 'Check a paper',
  start: 'Check',
  checking: 'Checking…',
  close: 'Close',
  name: (title, subtitle) =>
    subtitle === '' || subtitle === title ? title : `${title}, ${subtitle}`,
  made: (sender, day) => `${sender}. Made ${day}.`,
  states: {
    current: 'Up to date',
    outdated: 'Out of date',
    withdrawn: 'No longer in use',
    unknown: 'Could not be checked',
  },
  current: 'The paper says the same as your answers today.',
  changed: 'Changed since the paper was made:',
  reworded: 'Seloste’s own wording has changed. Make the document again.',
  withdrawn: 'Such a document can no longer be made of the present answers.',
  changes: {
    answer: (before, after) =>
      `${before === '' ? '(empty)' : before} → ${after === '' ? '(empty)' : after}`,
    'row-added': (_, after) => `added ${after}`,
    'row-removed': (before) => `removed ${before}`,
    'rows-moved': () => 'the order has changed',
    'file-added': () => 'a register was added',
    'file-removed': () => 'a register was removed',
  },
  notFoundTitle: 'The paper was not found',
  notFound: (code) =>
    `No document with the check code ${code} is kept in this workspace. Check that you typed it correctly and that the folder versions of the company is still there.`,
  unreadable: 'Some of the earlier documents could not be read, so the paper may be among them.',
};
