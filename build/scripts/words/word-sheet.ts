// The sheet of words as a file that every spreadsheet program opens. The words come first; what Seloste
// needs to find them again stands at the right edge.
import { createHash } from 'node:crypto';
import { readSheet } from 'read-excel-file/node';
import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node';

import type { Word } from './find-words.ts';
import { textOf } from './word-slot.ts';
import { wordSheetWords } from '../../../shared/language/command-line/word-sheet-words.ts';
import { languageNames } from '../../../shared/language/language-names.ts';
import { languages, type Language } from '../../../shared/language/language.ts';

/** One row: a word as the sheet says it. A language that does not have the word says nothing. */
export interface SheetRow {
  readonly file: string;
  readonly key: string;
  readonly texts: Readonly<Record<Language, string>>;
  readonly remark: string;
  /** Tells what the texts were when the sheet was written. */
  readonly code: string;
}

/** Stands over the codes: another layout of the sheet gets another number. */
const layout = 'seloste-words 1';

/** How many letters of a word stand on a line. */
const wordWidth = 52;

const columns = [
  { width: 24 },
  ...languages.map(() => ({ width: wordWidth })),
  { width: 30 },
  { width: 44 },
  { width: 44 },
  { width: 16 },
];

/** The row of a word. */
export function rowOf({ file, key, literals }: Word): SheetRow {
  const text = (language: Language) => {
    const literal = literals[language];
    return literal ? textOf(literal) : '';
  };
  const texts = { fi: text('fi'), sv: text('sv'), en: text('en') };
  return { file, key, texts, remark: '', code: codeOf(texts) };
}

/** The same for the same texts, however a spreadsheet program treats the space around them. */
export function codeOf(texts: SheetRow['texts']): string {
  const said = languages.map((language) => texts[language].trim());
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
}

/** Writes the rows to a file; headings and places are in the language of the person who writes it. */
export async function writeWordSheet(
  path: string,
  rows: readonly SheetRow[],
  language: Language,
): Promise<void> {
  const { headings } = wordSheetWords;
  const names = [
    headings.place[language],
    ...languages.map((one) => languageNames[one]),
    headings.remark[language],
    headings.file[language],
    headings.key[language],
    layout,
  ];
  const header: Row = names.map((value) => ({ value, type: String, fontWeight: 'bold' }));
  const body = rows.map((row) => toCells(row, language));
  const sheet = {
    columns,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    orientation: 'landscape' as const,
    sheet: 'Seloste',
  };
  await writeExcelFile([header, ...body], sheet, { fontFamily: 'Calibri', fontSize: 11 }).toFile(
    path,
  );
}

function toCells({ file, key, texts, remark, code }: SheetRow, language: Language): Row {
  const height = 15 * Math.max(...languages.map((one) => countLines(texts[one])));
  const word = (value: string): CellObject => ({
    value,
    type: String,
    wrap: true,
    alignVertical: 'top',
    height,
  });
  const aside = (value: string): CellObject => ({ ...word(value), textColor: '#6b6b6b' });
  return [
    aside(placeOf(file, key, language)),
    ...languages.map((one) => word(texts[one])),
    word(remark),
    ...[file, key, code].map(aside),
  ];
}

/** About how many lines a text needs. Programs leave a row that no one has measured as high as one line. */
function countLines(text: string): number {
  const lines = text.trim().split('\n');
  return lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(line.length / (wordWidth - 4))),
    0,
  );
}

function placeOf(file: string, key: string, language: Language): string {
  const { places, parts } = wordSheetWords;
  const place = Object.entries(places).find(([home]) => file.startsWith(`shared/${home}`));
  const names = key.split(' › ');
  const part = Object.entries(parts).findLast(([name]) => names.includes(name));
  return [place, part].flatMap((found) => (found ? [found[1][language]] : [])).join(' · ');
}

/** The rows of a sheet; undefined where the file is none of this layout. */
export async function readWordSheet(path: string): Promise<readonly SheetRow[] | undefined> {
  const cells = await readSheet(path, { trim: false }).catch(() => undefined);
  const [header, ...body] = cells ?? [];
  if (header?.at(columns.length - 1) !== layout) return undefined;
  const rows = body.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  return rows
    .map(([, fi = '', sv = '', en = '', remark = '', file = '', key = '', code = '']) => {
      const text = (cell: string) => cell.replaceAll('\r\n', '\n');
      const texts = { fi: text(fi), sv: text(sv), en: text(en) };
      return { file, key, texts, remark: remark.trim(), code };
    })
    .filter(({ file, key }) => file !== '' || key !== '');
}
