// What a native reader has changed: each row is compared with the source and with what it was when the sheet
// was written, so that words which others have changed meanwhile are neither taken back nor overwritten.
import type { Word } from './find-words.ts';
import { codeOf, rowOf, type SheetRow } from './word-sheet.ts';
import { placeholdersOf } from './word-slot.ts';
import type { wordSheetWords } from '../../../shared/language/command-line/word-sheet-words.ts';
import { languages, type Language } from '../../../shared/language/language.ts';

/** A word that the reader says otherwise. */
export interface WordChange {
  readonly word: Word;
  readonly language: Language;
  readonly before: string;
  readonly after: string;
}

/** A row that cannot be read back. */
export interface RowFault {
  readonly row: SheetRow;
  readonly reason: keyof (typeof wordSheetWords)['faults'];
  readonly language?: Language;
}

export interface SheetDifferences {
  readonly changes: readonly WordChange[];
  readonly faults: readonly RowFault[];
}

/** Compares the rows of a sheet with the words of the source. */
export function compareSheet(words: readonly Word[], rows: readonly SheetRow[]): SheetDifferences {
  const byName = new Map(words.map((word) => [nameOf(word), word]));
  const seen = new Set<string>();
  const changes: WordChange[] = [];
  const faults: RowFault[] = [];
  for (const row of rows) {
    const name = nameOf(row);
    if (seen.has(name)) faults.push({ row, reason: 'repeated' });
    seen.add(name);
    // Nobody has touched the row, whatever the source says by now.
    if (codeOf(row.texts) === row.code) continue;
    const found = compareRow(byName.get(name), row);
    changes.push(...found.changes);
    faults.push(...found.faults);
  }
  return { changes, faults };
}

function nameOf({ file, key }: Pick<SheetRow, 'file' | 'key'>): string {
  return `${file}#${key}`;
}

function compareRow(word: Word | undefined, row: SheetRow): SheetDifferences {
  if (!word) return { changes: [], faults: [{ row, reason: 'unknown' }] };
  const now = rowOf(word);
  const changed = languages.filter((one) => now.texts[one].trim() !== row.texts[one].trim());
  if (changed.length === 0) return { changes: [], faults: [] };
  if (now.code !== row.code) return { changes: [], faults: [{ row, reason: 'stale' }] };
  const changes: WordChange[] = [];
  const faults: RowFault[] = [];
  for (const language of changed) {
    const before = now.texts[language];
    const after = withSpaceOf(before, row.texts[language]);
    const reason = findFault(word.literals[language] !== undefined, before, after);
    if (reason) faults.push({ row, reason, language });
    else changes.push({ word, language, before, after });
  }
  return { changes, faults };
}

function findFault(exists: boolean, before: string, after: string): RowFault['reason'] | undefined {
  if (!exists) return 'surplus';
  if (after.trim() === '') return 'emptied';
  const kept = placeholdersOf(before).join() === placeholdersOf(after).join();
  return kept ? undefined : 'placeholders';
}

/** The space around a text belongs to its place, and cells lose it easily. */
function withSpaceOf(before: string, after: string): string {
  const [start = ''] = /^\s*/.exec(before) ?? [];
  const [end = ''] = /\s*$/.exec(before) ?? [];
  return `${start}${after.trim()}${end}`;
}
