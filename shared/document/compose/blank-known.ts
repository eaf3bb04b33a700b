// What the files know already of a question on the paper form.
import { getAnswer } from '../../register/answer-path.ts';
import { isAnswered } from '../../register/is-answered.ts';
import { isUnreadable } from '../../register/reading/read-answer.ts';
import { cleanText } from '../../util/clean-text.ts';
import type { FormSpeech, PaperQuestion } from './blank-parts.ts';
import { formatCountry, formatDate, formatDuration } from './format.ts';
import { localized } from './localized.ts';

/** The answer in words; empty where there is none yet, or none that fits one place. */
export function knownAnswer(question: PaperQuestion, speech: FormSpeech): string {
  const value = getAnswer(speech.answers, question.id);
  return isAnswered(value) && !isUnreadable(question.kind, value)
    ? inWords(question, value, speech)
    : '';
}

/** What the rows of the list are called, one after another; empty where there are none. */
export function knownRows(
  { id, nameField = '', row = [] }: PaperQuestion,
  speech: FormSpeech,
): string {
  const rows = getAnswer(speech.answers, id);
  if (!Array.isArray(rows)) return '';
  // Where the name is not known yet, as in a template, the first words of the row tell it.
  const names = [nameField, ...row.filter(({ kind }) => kind === 'text').map((each) => each.id)];
  const nameOf = (each: unknown) =>
    names.map((name) => textOf(getAnswer(each, name), speech)).find((text) => text !== '') ?? '';
  return rows
    .map(nameOf)
    .filter((name) => name !== '')
    .map((name, index, names) => (index < names.length - 1 ? name.replace(/\.$/, '') : name))
    .join('; ');
}

function inWords({ id, kind }: PaperQuestion, value: unknown, speech: FormSpeech): string {
  const { words, textsOf } = speech;
  const option = (each: unknown) => textsOf(id).options?.[String(each)] ?? String(each);
  switch (kind) {
    case 'date':
      return formatDate(speech, String(value));
    case 'duration':
      return formatDuration(speech, String(value));
    case 'country':
      return formatCountry(speech, String(value));
    case 'yesNo':
      return value === 'yes' ? words.blankForm.yes : words.blankForm.no;
    case 'choice':
      return option(value);
    case 'choices':
      return Array.isArray(value) ? value.map(option).join('; ') : '';
    default:
      return textOf(value, speech);
  }
}

function textOf(value: unknown, { language }: FormSpeech): string {
  if (typeof value === 'string') return cleanText(value).trim();
  const isText = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isText ? localized(value, language) : '';
}
