// An answer is kept when its question stops applying (the basis of a purpose changes from law to
// consent, say), so that nothing is lost. Papers and findings are made without it: the form decides.
import { getAnswer, setAnswer } from '../register/answer-path.ts';
import type { SectionOf } from './question.ts';

/** What this needs to see of a question, whatever record it is about. */
interface SeenQuestion {
  readonly id: string;
  readonly kind: string;
  readonly appliesTo?: (record: never) => boolean;
  readonly askedIn?: (file: never) => boolean;
  readonly row?: readonly SeenQuestion[];
}

function applies({ appliesTo }: Pick<SeenQuestion, 'appliesTo'>, record: unknown): boolean {
  // The form is about records of this type: shared/forms is checked for that.
  return appliesTo?.(record as never) ?? true;
}

const emptyAnswers: Readonly<Record<string, unknown>> = {
  yesNo: 'unanswered',
  text: {},
  longText: {},
  rows: [],
  choices: [],
  references: [],
};

function keepInQuestion<Record_>(
  record: Record_,
  question: SeenQuestion,
  isAsked: boolean,
  file: unknown,
): Record_ {
  // Most questions always apply, and a preview composes at every pause in typing.
  if (isAsked && !question.appliesTo && !question.row) return record;
  const answer = getAnswer(record, question.id);
  if (!isAsked || !applies(question, record)) {
    return setAnswer(record, question.id, emptyAnswers[question.kind] ?? '');
  }
  if (!question.row || !Array.isArray(answer)) return record;
  const asked = (question.row ?? []).map(
    (each) => [each, each.askedIn?.(file as never) ?? true] as const,
  );
  const rows = answer.map((row: unknown) =>
    asked.reduce((kept, [each, isAskedHere]) => keepInQuestion(kept, each, isAskedHere, file), row),
  );
  return setAnswer(record, question.id, rows);
}

/** The record without answers to questions that do not apply to it. */
export function keepApplicable<Record_>(
  form: readonly SectionOf<Record_>[],
  record: Record_,
): Record_ {
  return form.reduce((kept, section) => {
    const isAsked = section.appliesTo?.(kept) ?? true;
    const questions = section.questions as unknown as readonly SeenQuestion[];
    return questions.reduce(
      (next, question) => keepInQuestion(next, question, isAsked, next),
      kept,
    );
  }, record);
}
