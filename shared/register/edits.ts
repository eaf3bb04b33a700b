// Pure edits: each takes a record and gives the next one. The store keeps the old ones for undo.
import { getAnswer, rowPath, setAnswer } from './answer-path.ts';
import { forgetRow, settleAnswer, type Reviewed } from './review.ts';

interface Row {
  readonly id: string;
}

function rowsAt(record: unknown, list: string): readonly Row[] {
  return (getAnswer(record, list) ?? []) as readonly Row[];
}

/** Gives an answer, and settles with it what the review kept about the question. */
export function answerQuestion<Content extends Reviewed>(
  content: Content,
  path: string,
  answer: unknown,
): Content {
  return settleAnswer(setAnswer(content, path, answer), path, answer);
}

/** Adds a row at the end of the list. */
export function addRow<Record_>(record: Record_, list: string, row: Row): Record_ {
  return setAnswer(record, list, [...rowsAt(record, list), row]);
}

/** Removes a row, its marks, and the mentions of it in the reference answers of the whole record. */
export function removeRow<Content extends Reviewed>(
  content: Content,
  list: string,
  rowId: string,
): Content {
  const rows = rowsAt(content, list).filter((row) => row.id !== rowId);
  const without = forget(setAnswer(content, list, rows), rowId) as Content;
  return forgetRow(without, rowPath(list, rowId));
}

/** Moves a row one place up (-1) or down (1); the order of rows is the order in the documents. */
export function moveRow<Record_>(
  record: Record_,
  list: string,
  rowId: string,
  by: -1 | 1,
): Record_ {
  const rows = [...rowsAt(record, list)];
  const from = rows.findIndex((row) => row.id === rowId);
  const moved = rows[from];
  const other = rows[from + by];
  if (!moved || !other) return record;
  rows[from] = other;
  rows[from + by] = moved;
  return setAnswer(record, list, rows);
}

/** The value without the row id in any answer whose name says that it refers to rows. */
function forget(value: unknown, rowId: string): unknown {
  if (Array.isArray(value)) return value.map((item) => forget(item, rowId));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, forgetField(name, field, rowId)]),
  );
}

function forgetField(name: string, field: unknown, rowId: string): unknown {
  if (name.endsWith('Ids') && Array.isArray(field)) return field.filter((id) => id !== rowId);
  if (name.endsWith('Id') && field === rowId) return '';
  return forget(field, rowId);
}
