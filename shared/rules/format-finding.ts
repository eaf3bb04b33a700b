import type { Finding } from './finding.ts';
import { formTexts } from '../forms/form-texts.ts';
import { documentWords } from '../language/documents/document-words.ts';
import { inLanguage } from '../language/in-language.ts';
import type { Language } from '../language/language.ts';
import { answerStillNeeded, ruleMessages } from '../language/rules/rule-messages.ts';
import { findRepealed } from '../law/repealed-sources.ts';
import type { FileKind } from '../register/file-content.ts';
import { nameCountries } from '../register/reading/name-countries.ts';
import { parseDuration } from '../register/reading/parse-duration.ts';

/** The finding in a sentence or two of the language. */
export function formatFinding(
  language: Language,
  { message, values, isInsisted }: Finding,
): string {
  const said = ruleMessages[language][message].replace(/\{(\w+)\}/g, (_, name: string) =>
    sayValue(language, name, values),
  );
  return isInsisted ? `${said} ${answerStillNeeded[language]}` : said;
}

/** Values are kept as they are in the answers; how each is said depends on what it is. */
function sayValue(language: Language, name: string, values: Finding['values']): string {
  const value = values[name] ?? '';
  switch (name) {
    case 'date':
    case 'from':
    case 'to':
      return sayDate(language, value);
    case 'duration':
    case 'limit':
      return sayDuration(language, value);
    case 'country':
      return nameCountries(language, value) || value;
    case 'right':
      return sayRight(language, value);
    case 'languages':
      return sayLanguages(language, value);
    case 'replacement':
      return findRepealed(values.source ?? '')?.replacement[language] ?? '';
    case 'name':
      return values.question === undefined ? value : sayQuestion(language, values.question);
    default:
      return value;
  }
}

function sayDate(language: Language, date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return documentWords[language].periods.date(year, month, day);
}

function sayDuration(language: Language, duration: string): string {
  const parsed = parseDuration(duration);
  return parsed ? documentWords[language].periods.length(parsed.amount, parsed.unit) : duration;
}

/** 'sv en' as 'ruotsiksi ja englanniksi'. */
function sayLanguages(language: Language, value: string): string {
  const said = value.split(' ').map((each) => inLanguage[language][each as Language]);
  return new Intl.ListFormat(language).format(said);
}

function sayRight(language: Language, right: string): string {
  const words: Readonly<Record<string, unknown>> = documentWords[language].rights;
  const headings: Readonly<Record<string, unknown>> = documentWords[language].headings;
  const word = words[right] ?? headings[right];
  return typeof word === 'string' ? word : right;
}

/** 'register:rights.how' by its section and its label. */
function sayQuestion(language: Language, question: string): string {
  const [file = 'register', id = ''] = question.split(':');
  const sections = Object.values(formTexts(language)[file as FileKind]);
  const section = sections.find(({ questions }) => Object.hasOwn(questions, id));
  const label = section?.questions[id]?.label;
  return section && label !== undefined ? `${section.title}: ${label}` : id;
}
