// The one walk over the answers of a file, question by question in the order of its form.
import { getAnswer, rowPath, setAnswer } from '../register/answer-path.ts';
import { applies, isAskedIn, type AnyQuestion, type AnySection } from './any-question.ts';

/** An answer on the walk. */
export interface WalkedAnswer {
  readonly question: AnyQuestion;
  /** Its path in the file. */
  readonly path: string;
  readonly answer: unknown;
  /** False where the question does not apply: its section, its row or the question itself. */
  readonly isAsked: boolean;
}

interface Walk {
  readonly file: object;
  readonly edit: (walked: WalkedAnswer) => unknown;
}

interface Holder {
  readonly record: object;
  readonly path: (id: string) => string;
  readonly isAsked: boolean;
}

function mapQuestion(question: AnyQuestion, holder: Holder, walk: Walk): object {
  const { record, path } = holder;
  const isAsked = holder.isAsked && applies(question, record);
  const answer = getAnswer(record, question.id);
  const walked = { question, path: path(question.id), answer, isAsked };
  const edited = isAsked && question.row ? mapRows(question.row, walked, walk) : answer;
  const next = walk.edit({ ...walked, answer: edited });
  return next === answer ? record : setAnswer(record, question.id, next);
}

function mapRows(row: readonly AnyQuestion[], { path, answer }: WalkedAnswer, walk: Walk): unknown {
  if (!Array.isArray(answer)) return answer;
  const asked = row.map((each) => [each, isAskedIn(each, walk.file)] as const);
  const items = answer as readonly { readonly id: string }[];
  const rows = items.map((item) => {
    const inRow = (id: string) => `${rowPath(path, item.id)}.${id}`;
    return asked.reduce<object>(
      (kept, [each, isAsked]) => mapQuestion(each, { record: kept, path: inRow, isAsked }, walk),
      item,
    );
  });
  return rows.every((each, at) => each === items[at]) ? answer : rows;
}

/**
 * The record with each answer as `edit` returns it; the record itself where none changes. Conditions are
 * asked of the record as it has become so far, as a person who fills in the form would meet them. Rows
 * of a list are walked before the list itself.
 */
export function mapAnswers<Record_ extends object>(
  form: readonly AnySection[],
  record: Record_,
  edit: (walked: WalkedAnswer) => unknown,
): Record_ {
  const path = (id: string) => id;
  return form.reduce<Record_>((kept, section) => {
    const isAsked = applies(section, kept);
    return section.questions.reduce<Record_>(
      (next, question) =>
        mapQuestion(question, { record: next, path, isAsked }, { file: next, edit }) as Record_,
      kept,
    );
  }, record);
}

/** Every answer of the record that its form asks for. */
export function listAnswers(form: readonly AnySection[], record: object): readonly WalkedAnswer[] {
  const found: WalkedAnswer[] = [];
  mapAnswers(form, record, (walked) => {
    if (walked.isAsked) found.push(walked);
    return walked.answer;
  });
  return found;
}
