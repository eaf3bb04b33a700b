// An answer is kept when its question stops applying (the basis of a purpose changes from law to
// consent, say), so that nothing is lost. Papers and findings are made without it: the form decides.
import { isAnswered } from '../register/is-answered.ts';
import type { AnySection } from './any-question.ts';
import { mapAnswers } from './map-answers.ts';

const emptyAnswers: Readonly<Record<string, unknown>> = {
  yesNo: 'unanswered',
  text: {},
  longText: {},
  rows: [],
  choices: [],
  references: [],
};

/** The record without answers to questions that do not apply to it. */
export function keepApplicable<Record_ extends object>(
  form: readonly AnySection[],
  record: Record_,
): Record_ {
  return mapAnswers(form, record, ({ question, answer, isAsked }) =>
    isAsked || !isAnswered(answer) ? answer : (emptyAnswers[question.kind] ?? ''),
  );
}
