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
  badDate: 'This is not a day of the calendar. Write the day as 22.11.2026.',

  durationAmount: 'Amount',
  durationUnit: 'Unit',
  durationUnits: { years: 'years', months: 'months', weeks: 'weeks', days: 'days' },
  untilEvent: 'until the event',
  forSession: 'for the session',
  badDuration: 'Write the amount in figures, for example 3.',
  unknownDuration: (text) =>
    `The saved time “${text}” cannot be shown here. It stays until you write a new one.`,

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
