// How far a section of the form is, for the task list. Recounted after each edit, so it stays cheap.
import { getAnswer, questionIdOf, setAnswer } from '../register/answer-path.ts';
import { answerLimit } from '../register/limits.ts';
import { isUnreadable } from '../register/reading/read-answer.ts';
import { isAnswered } from '../register/is-answered.ts';
import { isSaidNotToConcern, type OpenItem, type Reviewed } from '../register/review.ts';
import type { SectionOf } from './question.ts';
import type { Needs } from './section-needs.ts';

/**
 * toFix: an answer stands there that no document can use, such as the 31st of February, or that a rule
 * finds wrong. started: something is missing, left open, or not yet confirmed.
 */
export type SectionState = 'done' | 'started' | 'untouched' | 'toFix';

/** What the state needs to see of a question, whatever record it is about. */
interface SeenQuestion {
  readonly id: string;
  readonly kind: string;
  readonly required?: true;
  readonly appliesTo?: (record: never) => boolean;
  readonly askedIn?: (file: never) => boolean;
  readonly row?: readonly SeenQuestion[];
}

function applies(appliesTo: ((record: never) => boolean) | undefined, record: unknown): boolean {
  // The question stands in a form about records of this type: shared/forms is checked for that.
  return appliesTo?.(record as never) ?? true;
}

function isTooLong(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.length > answerLimit;
  return typeof answer === 'object' && answer !== null && Object.values(answer).some(isTooLong);
}

function isWrong(question: SeenQuestion, answer: unknown, file: unknown): boolean {
  if (question.row) {
    const rows = (answer ?? []) as readonly unknown[];
    const asked = question.row.filter(({ askedIn }) => applies(askedIn, file));
    return rows.some((row) => asked.some((each) => hasWrong(each, row, file)));
  }
  return isUnreadable(question.kind, answer) || isTooLong(answer);
}

function hasWrong(question: SeenQuestion, record: unknown, file: unknown): boolean {
  return (
    applies(question.appliesTo, record) && isWrong(question, getAnswer(record, question.id), file)
  );
}

/** The sections that are asked of the record. */
export function findSections<Record_>(
  form: readonly SectionOf<Record_>[],
  record: Record_,
): readonly SectionOf<Record_>[] {
  return form.filter(({ appliesTo }) => appliesTo?.(record) ?? true);
}

function findAsked<Record_>(
  { questions }: SectionOf<Record_>,
  record: Record_,
): readonly SeenQuestion[] {
  const seen = questions as unknown as readonly SeenQuestion[];
  return seen.filter(({ appliesTo }) => applies(appliesTo, record));
}

function isAbout(questions: readonly SeenQuestion[], path: string): boolean {
  const asked = questionIdOf(path);
  return questions.some(({ id }) => asked === id || asked.startsWith(`${id}.`));
}

/** Those of the paths that lead to answers which the section asks of the record. */
export function pathsIn<Record_>(
  section: SectionOf<Record_>,
  record: Record_,
  paths: readonly string[],
): readonly string[] {
  const asked = findAsked(section, record);
  return paths.filter((path) => isAbout(asked, path));
}

/**
 * How far the section is. A section that needs nothing is done as soon as it has an answer. `faults` are
 * the paths at which rules have found an error; nothing is wrong with a section that nobody has begun.
 */
export function findSectionState<Record_ extends Reviewed>(
  section: SectionOf<Record_>,
  record: Record_,
  needs: Needs<Record_>,
  faults: readonly string[],
): SectionState {
  const asked = findAsked(section, record);
  const { toConfirm, openItems } = record.review;
  const left = openItems.filter(({ path }) => isAbout(asked, path));
  const isAnswer = ({ path }: OpenItem) =>
    isSaidNotToConcern(record, path) &&
    !asked.some(({ id, required }) => required === true && id === path);
  const hasAnswer = asked.some(({ id }) => isAnswered(getAnswer(record, id)));
  if (asked.some((question) => hasWrong(question, record, record))) return 'toFix';
  if (!hasAnswer && left.length === 0) return 'untouched';
  if (faults.some((path) => isAbout(asked, path))) return 'toFix';
  if (!left.every(isAnswer)) return 'started';
  if (toConfirm.some((path) => isAbout(asked, path))) return 'started';
  // Without answers, the user has said that the matter does not concern the company.
  const isEnough = needs[section.id]?.(withNo(record, asked, left)) ?? true;
  return !hasAnswer || isEnough ? 'done' : 'started';
}

/** To what a section needs, "does not concern us" is as good as a no. */
function withNo<Record_>(
  record: Record_,
  asked: readonly SeenQuestion[],
  left: readonly OpenItem[],
): Record_ {
  return left
    .filter(({ path }) => asked.some(({ id, kind }) => id === path && kind === 'yesNo'))
    .reduce((answered, { path }) => setAnswer(answered, path, 'no'), record);
}

/** As much of a section as tells what it asks for. */
export interface AskingSection {
  readonly id: string;
  readonly questions: readonly { readonly id: string }[];
}

/** The section that asks for the answer at the path. */
export function findSectionOf<Section extends AskingSection>(
  form: readonly Section[],
  questionId: string,
): Section | undefined {
  const asks = (id: string) =>
    questionId === id || questionId.startsWith(`${id}.`) || id.startsWith(`${questionId}.`);
  return form.find(({ questions }) => questions.some(({ id }) => asks(id)));
}
