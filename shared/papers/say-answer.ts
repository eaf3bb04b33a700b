// A stored answer in the words of the form: what a person has chosen or written, in one line.
import { findSectionTexts } from '../forms/name-answer.ts';
import type { ComposeParts } from '../document/compose/compose-options.ts';
import { formatCountry, formatDate, formatDuration } from '../document/compose/format.ts';
import { findQuestion, type AnyQuestion } from '../forms/any-question.ts';
import { documentWords } from '../language/documents/document-words.ts';
import type { Language } from '../language/language.ts';
import { getAnswer, questionIdOf } from '../register/answer-path.ts';
import { contentOf, type AnswerPlace } from '../register/file-content.ts';
import { kindOfFile } from '../register/file-content.ts';
import { pickText } from '../register/pick-text.ts';

/** Where words are looked up. */
export interface Speech {
  /** The answers around the one that is said. */
  readonly parts: ComposeParts;
  /** The language of the paper, in which the user's own texts are said. */
  readonly language: Language;
  /** The language in which Seloste itself speaks to the user. */
  readonly spoken: Language;
}

/** The answer in words; empty where there is none. */
export function sayAnswer(place: AnswerPlace, answer: unknown, speech: Speech): string {
  const question = findQuestion(kindOfFile(place.file), questionIdOf(place.path));
  return question ? sayTo(question, place, answer, speech) : '';
}

/** A row of the list at the place: its name, else its first answer, else what the form calls it. */
export function sayRow(list: AnswerPlace, row: unknown, speech: Speech): string {
  const listId = questionIdOf(list.path);
  const { nameField = '', row: questions = [] } = findQuestion(kindOfFile(list.file), listId) ?? {};
  // Only the name field may lead to other rows: purposes and storage periods point at each other.
  const others = questions.filter(({ targets }) => !targets).map(({ id }) => id);
  for (const field of [nameField, ...others]) {
    const place = { ...list, path: `${list.path}.${field}` };
    const said = sayAnswer(place, getAnswer(row, field), speech);
    if (said !== '') return said;
  }
  return findSectionTexts(speech.spoken, list)?.rows?.[listId]?.untitled ?? '';
}

function sayTo(question: AnyQuestion, place: AnswerPlace, answer: unknown, speech: Speech): string {
  if (Array.isArray(answer)) {
    return answer
      .map((one) => sayTo(question, place, one, speech))
      .filter((text) => text !== '')
      .join(', ');
  }
  if (typeof answer !== 'string') return pickText(answer ?? {}, speech.language);
  const scope = { words: documentWords[speech.spoken], language: speech.spoken };
  switch (question.kind) {
    case 'yesNo':
      return { yes: scope.words.labels.yes, no: scope.words.labels.no }[answer] ?? '';
    case 'choice':
    case 'choices':
      return sayOption(place, answer, speech);
    case 'date':
      return formatDate(scope, answer) || answer;
    case 'duration':
      return formatDuration(scope, answer) || answer;
    case 'country':
      return formatCountry(scope, answer) || answer;
    case 'reference':
    case 'references':
      return sayReference(question, place, answer, speech);
    default:
      return answer;
  }
}

/** An option says its name first and explains itself after a dash. */
function sayOption(place: AnswerPlace, option: string, { spoken }: Speech): string {
  const texts = findSectionTexts(spoken, place)?.questions[questionIdOf(place.path)];
  return (texts?.options?.[option] ?? option).replace(/ – .*/, '');
}

/** The name of the row that is referred to; empty where it is gone. */
function sayReference(
  { targets = [] }: AnyQuestion,
  { file }: AnswerPlace,
  rowId: string,
  speech: Speech,
): string {
  for (const { list, file: whose } of targets) {
    const target = whose === 'company' ? 'company' : file;
    const row: unknown = getAnswer(contentOf(speech.parts, target), `${list}[${rowId}]`);
    if (row !== undefined) return sayRow({ file: target, path: list }, row, speech);
  }
  return '';
}
