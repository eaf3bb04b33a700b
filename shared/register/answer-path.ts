// One way to point at an answer, used by questions, edits, findings and the blocks of documents:
// field names joined by dots, rows by their id in brackets: purposes[p1].balancingTest.summary
import type { LocalizedText } from './answers.ts';

interface Row {
  readonly id: string;
}

/** Paths of the answers of a group: texts, choices and lists are answers, other objects are walked. */
export type AnswerPath<Record_> = {
  [Key in keyof Record_ & string]: Record_[Key] extends string | readonly unknown[]
    ? Key
    : IsLocalized<Record_[Key]> extends true
      ? Key
      : `${Key}.${AnswerPath<Record_[Key]>}`;
}[keyof Record_ & string];

/** The type of the answer at a path. */
export type AnswerAt<Record_, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Record_
    ? AnswerAt<Record_[Head], Rest>
    : never
  : Path extends keyof Record_
    ? Record_[Path]
    : never;

type IsLocalized<Value> = LocalizedText extends Value
  ? Value extends LocalizedText
    ? true
    : false
  : false;

type Step = { readonly field: string } | { readonly row: string };

const mostKept = 5_000;
const kept = new Map<string, readonly Step[]>();

/** The steps of a path: 'a[r1].b' → a, row r1, b. The same paths are asked for again and again. */
function parsePath(path: string): readonly Step[] {
  const known = kept.get(path);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const steps = toSteps(path);
  kept.set(path, steps);
  return steps;
}

function toSteps(path: string): readonly Step[] {
  return [...path.matchAll(/([^.[\]]+)|\[([^\]]*)\]/g)].map((match) =>
    match[2] === undefined ? { field: match[1] ?? '' } : { row: match[2] },
  );
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'id' in value;
}

function take(value: unknown, step: Step): unknown {
  if ('row' in step) {
    return Array.isArray(value)
      ? value.find((row) => isRow(row) && row.id === step.row)
      : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Readonly<Record<string, unknown>>)[step.field];
}

/** The answer at the path, undefined where the path leads nowhere (a removed row, for one). */
export function getAnswer(record: unknown, path: string): unknown {
  return parsePath(path).reduce(take, record);
}

function put(value: unknown, steps: readonly Step[], answer: unknown): unknown {
  const [step, ...rest] = steps;
  if (!step) return answer;
  if ('row' in step) {
    if (!Array.isArray(value)) return value;
    return value.map((row: unknown) =>
      isRow(row) && row.id === step.row ? put(row, rest, answer) : row,
    );
  }
  const group = value as Readonly<Record<string, unknown>>;
  if (!Object.hasOwn(group, step.field)) throw new Error(`No field ${step.field} on the way`);
  return { ...group, [step.field]: put(group[step.field], rest, answer) };
}

/** The record with another answer at the path. Unchanged where the row of the path is gone. */
export function setAnswer<Record_>(record: Record_, path: string, answer: unknown): Record_ {
  return put(record, parsePath(path), answer) as Record_;
}

/** The path of a row of a list. */
export function rowPath(list: string, rowId: string): string {
  return `${list}[${rowId}]`;
}

/** The path with its row ids left out: the id of the question that the answer belongs to. */
export function questionIdOf(path: string): string {
  return path.replace(/\[[^\]]*\]/g, '');
}
