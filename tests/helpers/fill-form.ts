// Answers every question of a form with text of its own, so that a test can follow each answer into
// the documents. Knows kinds of questions only: a question added to a form is filled without a change here.
import { nameCountries } from '../../shared/register/reading/name-countries.ts';
import type { FedKind } from '../../shared/register/document-kind.ts';
import { rowPath, setAnswer } from '../../shared/register/answer-path.ts';
import type { ReferenceTarget, SectionOf } from '../../shared/forms/question.ts';

const countries = [
  'AR BR CL DK EE FI GR HU IN JP KE LV',
  'AU BE CA DE ES FR GB HR IE JO KW LT',
  'AL BG CH DZ EG GH ID IL IT KR LU MT',
].map((codes) => codes.split(' '));

export interface FilledAnswer {
  readonly path: string;
  readonly kind: string;
  readonly feeds: readonly FedKind[];
  /** The words by which a document shows the answer; undefined where they are not the user's own. */
  readonly printed: string | undefined;
  /** The row that the answer stands in. */
  readonly row: Readonly<Record<string, unknown>> | undefined;
}

export interface FilledForm<Record_> {
  readonly record: Record_;
  /** Answers to questions that apply to the filled record. */
  readonly answers: readonly FilledAnswer[];
}

export interface FillChoices {
  /** The answer to each yes-or-no question. */
  readonly yesNo: (path: string) => 'yes' | 'no';
  /** The ids of the rows of a list of the company's file. */
  readonly companyRows?: (list: string) => readonly string[];
}

/** What filling needs to see of a question, whatever record it is about. */
interface SeenQuestion {
  readonly id: string;
  readonly kind: string;
  readonly feeds: readonly FedKind[];
  readonly options?: readonly string[];
  readonly targets?: readonly ReferenceTarget[];
  readonly row?: readonly SeenQuestion[];
  readonly appliesTo?: (record: never) => boolean;
}

interface SeenSection {
  readonly questions: readonly SeenQuestion[];
  readonly appliesTo?: (record: never) => boolean;
}

let count = 0;

/** A text that stands nowhere else and is no part of another. */
function nextMarker(): string {
  count += 1;
  return `Vastaus${String(count).padStart(5, '0')}`;
}

/** As many rows as the longest choice has options, so that each option is chosen by some row. */
function rowCount(row: readonly SeenQuestion[]): number {
  const lengths = row.map(({ kind, options }) => (kind === 'choice' ? (options?.length ?? 1) : 1));
  return Math.max(...lengths);
}

function rowId(list: string, index: number): string {
  return `${list.replaceAll('.', '-')}-${String(index + 1)}`;
}

function rowIds(list: string, length: number): readonly string[] {
  return Array.from({ length }, (_, index) => rowId(list, index));
}

interface Filled {
  readonly value: unknown;
  readonly printed: string | undefined;
}

/** Fills forms with one set of choices. */
export function fillForm<Record_>(
  form: readonly SectionOf<Record_>[],
  empty: Record_,
  choices: FillChoices,
): FilledForm<Record_> {
  const sections = form as unknown as readonly SeenSection[];
  const lists = new Map(
    sections
      .flatMap(({ questions }) => questions)
      .flatMap((question) =>
        question.row ? [[question.id, rowCount(question.row)] as const] : [],
      ),
  );

  const targetIds = ({ list, file }: ReferenceTarget): readonly string[] =>
    file === 'company' ? (choices.companyRows?.(list) ?? []) : rowIds(list, lists.get(list) ?? 0);

  const fillOne = (question: SeenQuestion, path: string, index: number): Filled => {
    const options = question.options ?? [];
    const ids = (question.targets ?? []).flatMap(targetIds);
    const marker = nextMarker();
    switch (question.kind) {
      case 'line':
        return { value: marker, printed: marker };
      case 'country': {
        // Three countries each, so that no answer is a part of another.
        const code = countries
          .map((list, index) => list[Math.floor(count / 12 ** index) % list.length])
          .join(', ');
        return { value: code, printed: nameCountries('fi', code) };
      }
      case 'color':
        return { value: '#1a5276', printed: '#1a5276' };
      case 'text':
      case 'longText':
        return { value: { fi: marker }, printed: marker };
      case 'date': {
        // Two digits each, so that no date is a part of another, as 1.1.2030 is of 11.1.2030.
        const date = String(10 + (count % 19));
        const month = String(10 + (Math.floor(count / 19) % 3));
        const year = String(2000 + Math.floor(count / 57));
        return { value: `${year}-${month}-${date}`, printed: `${date}.${month}.${year}` };
      }
      case 'duration':
        return { value: `P${String(1000 + (count % 9000))}D`, printed: undefined };
      case 'yesNo':
        return { value: choices.yesNo(path), printed: undefined };
      case 'choice':
        return { value: options[(index + options.length) % options.length], printed: undefined };
      case 'choices':
        return { value: options, printed: undefined };
      case 'reference':
        return { value: ids[index % Math.max(ids.length, 1)] ?? '', printed: undefined };
      case 'references':
        return { value: ids, printed: undefined };
      default:
        throw new Error(`Cannot fill a question of kind ${question.kind}`);
    }
  };

  let record = empty;
  const answers: (FilledAnswer & { readonly question: SeenQuestion })[] = [];

  const fill = (question: SeenQuestion, prefix: string, index: number): void => {
    const path = `${prefix}${question.id}`;
    const { value, printed } = fillOne(question, path, index);
    record = setAnswer(record, path, value);
    const { kind, feeds } = question;
    answers.push({ path, kind, feeds, printed, row: undefined, question });
  };

  for (const question of sections.flatMap(({ questions }) => questions)) {
    if (!question.row) {
      fill(question, '', -1);
      continue;
    }
    const ids = rowIds(question.id, lists.get(question.id) ?? 0);
    record = setAnswer(
      record,
      question.id,
      ids.map((id) => emptyRow(question.row ?? [], id)),
    );
    for (const [index, id] of ids.entries()) {
      for (const asked of question.row) fill(asked, `${rowPath(question.id, id)}.`, index);
    }
  }
  return { record, answers: keepAsked(record, sections, answers) };
}

/** A row in which every answer has its place: setAnswer makes no fields. */
function emptyRow(questions: readonly SeenQuestion[], id: string): Record<string, unknown> {
  const row: Record<string, unknown> = { id };
  for (const { id: path } of questions) {
    const [group, field] = path.split('.');
    if (group === undefined) continue;
    row[group] = field === undefined ? '' : { ...(row[group] as object | undefined), [field]: '' };
  }
  return row;
}

function keepAsked(
  record: unknown,
  sections: readonly SeenSection[],
  answers: readonly (FilledAnswer & { readonly question: SeenQuestion })[],
): readonly FilledAnswer[] {
  const asked = sections
    .filter(({ appliesTo }) => appliesTo?.(record as never) ?? true)
    .flatMap(({ questions }) => questions)
    .filter(({ appliesTo }) => appliesTo?.(record as never) ?? true);
  const lists = new Set(asked.filter(({ row }) => row).map(({ id }) => id));
  const single = new Set(asked.map(({ id }) => id));
  return answers.flatMap(({ question, ...answer }) => {
    const [, list, id] = /^(.+)\[(.+)\]\./.exec(answer.path) ?? [];
    if (list === undefined) return single.has(answer.path) ? [answer] : [];
    const row = findRow(record, list, id ?? '');
    const applies = question.appliesTo?.(row as never) ?? true;
    return lists.has(list) && applies ? [{ ...answer, row }] : [];
  });
}

function findRow(record: unknown, list: string, id: string): Readonly<Record<string, unknown>> {
  const value = list
    .split('.')
    .reduce<unknown>((group, key) => (group as Readonly<Record<string, unknown>>)[key], record);
  const rows = value as readonly Readonly<Record<string, unknown>>[];
  return rows.find((row) => row['id'] === id) ?? {};
}
