import type { LocalizedText } from '../../../shared/register/answers.ts';
import { getAnswer } from '../../../shared/register/answer-path.ts';
import type { Language } from '../../../shared/language/language.ts';
import type { DrawnQuestion, QuestionOfKind } from '../drawn-question.ts';
import type { FindReferences } from '../form-context.ts';
import type { QuestionTexts } from '../../../shared/forms/question-texts.ts';

/** What a row is called in the list: its name field in the first language that has text. */
export function findRowName(
  question: QuestionOfKind<'rows'>,
  row: unknown,
  languages: readonly Language[],
  findReferences: FindReferences,
): string {
  const answer = getAnswer(row, question.nameField);
  const named = question.row.find(({ id }) => id === question.nameField);
  if (named?.kind === 'reference') {
    const rows = named.targets.flatMap((target) => findReferences(target));
    return rows.find(({ id }) => id === answer)?.name ?? '';
  }
  return typeof answer === 'string' ? answer : firstText(answer as LocalizedText, languages);
}

function firstText(answer: LocalizedText, languages: readonly Language[]): string {
  const texts = [...languages.map((language) => answer[language]), ...Object.values(answer)];
  return texts.find((text) => text !== undefined && text !== '') ?? '';
}

/** The chosen options of a row in words, for a glance at a folded row. */
export function summariseRow(
  questions: readonly DrawnQuestion[],
  row: unknown,
  textsOf: (id: string) => QuestionTexts | undefined,
): string {
  return (
    questions
      .filter(({ kind }) => kind === 'choice')
      .map(({ id }) => textsOf(id)?.options?.[String(getAnswer(row, id))])
      .filter((name) => name !== undefined)
      // An option says its name first and explains itself after a dash.
      .map((name) => name.replace(/ – .*/, ''))
      .join(' · ')
  );
}
