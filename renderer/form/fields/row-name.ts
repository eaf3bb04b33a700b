import type { LocalizedText } from '../../../shared/register/answers.ts';
import { getAnswer } from '../../../shared/register/answer-path.ts';
import type { Language } from '../../../shared/language/language.ts';
import { capitalised } from '../../../shared/document/compose/blocks.ts';
import { formatDuration, formatPeriod } from '../../../shared/document/compose/format.ts';
import { findLanguage } from '../../../shared/language/find-language.ts';
import { documentWords } from '../../../shared/language/documents/document-words.ts';
import type { Register } from '../../../shared/register/register.ts';
import { parseDuration } from '../../../shared/register/reading/parse-duration.ts';
import { untilEvent } from '../../../shared/util/iso-duration.ts';
import type { FormWords } from '../../../shared/language/interface/interface-words.ts';
import type { DrawnQuestion, QuestionOfKind } from '../drawn-question.ts';
import type { FindReferences } from '../form-context.ts';
import type { QuestionTexts } from '../../../shared/forms/question-texts.ts';

type Retention = Register['retention'][number];

/** Where the words of a row are looked up. */
export interface RowWords {
  readonly words: FormWords;
  readonly languages: readonly Language[];
  readonly findReferences: FindReferences;
}

/** What a row is called in the list: the answer of its name field, else its first one that says something. */
export function findRowName(
  { nameField, row: questions }: QuestionOfKind<'rows'>,
  row: unknown,
  speech: RowWords,
): string {
  const named = questions.filter(({ id }) => id === nameField);
  // Said one by one: the next is needed only where the one before says nothing.
  for (const question of [...named, ...questions]) {
    const name = sayText(question, getAnswer(row, question.id), speech).trim();
    if (name !== '') return name;
  }
  return '';
}

/** An answer in the user's own words, or the names of the rows that it points to. */
function sayText(question: DrawnQuestion, answer: unknown, speech: RowWords): string {
  // A group of answers that nobody has given is left out of the row.
  if (answer === undefined) return '';
  if (question.kind === 'line') return answer as string;
  if (question.kind === 'text' || question.kind === 'longText') {
    return firstText(answer as LocalizedText, speech.languages);
  }
  if (!('targets' in question)) return '';
  const ids = Array.isArray(answer) ? answer : [answer];
  const rows = question.targets.flatMap((target) => speech.findReferences(target));
  return ids.flatMap((id) => rows.find((one) => one.id === id)?.name ?? []).join(', ');
}

function firstText(answer: LocalizedText, languages: readonly Language[]): string {
  const texts = [...languages.map((language) => answer[language]), ...Object.values(answer)];
  return texts.find((text) => text !== undefined && text !== '') ?? '';
}

/** The times and the chosen options of a row in words, for a glance at a folded row. */
export function summariseRow(
  questions: readonly DrawnQuestion[],
  row: unknown,
  words: FormWords,
  textsOf: (id: string) => QuestionTexts | undefined,
): string {
  const events = questions.flatMap((question) =>
    question.kind === 'duration' ? (question.from?.slice(0, 1) ?? []) : [],
  );
  const said = questions
    .map((question) => {
      const { id, kind } = question;
      if (kind === 'duration') return sayTime(question, row, words);
      // A start event is said with its time.
      if (kind !== 'choice' || events.includes(id)) return '';
      // An option says its name first and explains itself after a dash.
      return textsOf(id)?.options?.[String(getAnswer(row, id))]?.replace(/ – .*/, '') ?? '';
    })
    .filter((one) => one !== '')
    .join(' · ');
  return capitalised(said);
}

/** A length of time with what it runs from, in the words of the paper: "3 kuukautta käynnistä". */
function sayTime(
  { id, from }: Extract<DrawnQuestion, { kind: 'duration' }>,
  row: unknown,
  words: FormWords,
): string {
  const duration = String(getAnswer(row, id));
  const language = findLanguage([words.locale]);
  const scope = { words: documentWords[language] };
  if (!parseDuration(duration) && duration !== untilEvent) return '';
  if (!from) return duration === untilEvent ? words.forSession : formatDuration(scope, duration);
  const [startEvent, own] = from.map((field) => getAnswer(row, field));
  // A question with `from` is one about storage: the model has no other times that run from something.
  const period = { duration, startEvent: startEvent as Retention['startEvent'] };
  const said = formatPeriod(scope, period, firstText(own as LocalizedText, [language]));
  return said === '' ? words.untilEvent : said;
}
