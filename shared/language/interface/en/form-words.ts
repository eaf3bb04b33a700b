// What the form and its parts say by themselves. The words of the questions stand elsewhere.
import type { Translated } from '../../translated.ts';
import type { formWords as finnish } from '../fi/form-words.ts';

/** English words of the form engine and of the plain parts. */
export const formWords: Translated<typeof finnish> = {
  locale: 'en-GB',
  languageNames: { fi: 'In Finnish', sv: 'In Swedish', en: 'In English' },
  shownIn: 'Shown in:',
  documents: {
    notice: 'privacy notice',
    record: 'internal record',
    'processor-record': 'processor’s record',
  },
  shownNowhere: 'Not shown in the documents',
  articles: (numbers) => `Art. ${numbers}`,

  notAnswered: 'Not answered',
  yes: 'Yes',
  no: 'No',
  clearChoice: 'Clear the choice',
  choose: 'Choose',
  noneToChoose:
    'There is nothing to choose here yet. Choices are added in other sections of the form.',

  datePlaceholder: 'd.m.yyyy',
  badDate:
    'There is no such day. Write the day as 22.11.2026, for example. The text stays, but no paper prints it.',
  badCountry:
    'The country is not known. Write its name or code, such as Sweden, SE or EU and EEA countries. The text stays, but no paper prints it.',
  badColor: 'The colour cannot be read. Write it as #1a5276.',

  durationAmount: 'Amount',
  durationUnit: 'Unit',
  durationUnits: { years: 'years', months: 'months', weeks: 'weeks', days: 'days' },
  untilEvent: 'until the event',
  forSession: 'for the session',
  badDuration:
    'The period cannot be read. Write 2 years, 24 months or 14 days, for example. The text stays, but no paper prints it.',

  showCountries: 'Show the countries',
  noCountries: 'The country is not in the list. The text that you wrote stays.',

  tooLong: (length, limit) =>
    `The text has ${length} characters. One answer holds ${limit} characters. Shorten the text or move part of it elsewhere. The text stays here.`,

  addRow: 'Add a row',
  untitledRow: 'New row',
  removeRow: (name) => `Remove the row: ${name}`,
  moveUp: (name) => `Move up: ${name}`,
  moveDown: (name) => `Move down: ${name}`,
  rowAdded: 'A new row was added.',
  rowRemoved: (name) => `The row “${name}” was removed.`,
  rowMoved: (name, place, count) =>
    `The row “${name}” is now number ${String(place)} of ${String(count)}.`,
  undo: 'Undo',
  undoHint: 'Press Ctrl+Z to bring the row back.',

  close: 'Close',
  states: {
    done: 'Done',
    started: 'Started',
    untouched: 'Not started',
    toFix: 'To correct',
  },
  messages: { error: 'To correct', warning: 'Check', note: 'Note', done: 'Done' },
};
