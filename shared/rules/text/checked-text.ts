// The texts of a file that rules read: what the user wrote, not what was chosen from a list.
import { matchPatterns, type PatternHits, type PatternId } from './match-patterns.ts';
import { normalizeText } from './normalize-text.ts';
import { findQuestion } from '../../forms/any-question.ts';
import type { Language } from '../../language/language.ts';
import { questionIdOf } from '../../register/answer-path.ts';
import type { FedKind } from '../../register/document-kind.ts';
import { kindOfFile, type AnswerPlace, type FileId } from '../../register/file-content.ts';
import { walkTexts } from '../../register/walk-texts.ts';

export interface CheckedText {
  readonly place: AnswerPlace;
  readonly question: string;
  /** Undefined for a text that is the same in every language. */
  readonly language: Language | undefined;
  /** Normalised. */
  readonly text: string;
  readonly hits: PatternHits;
  readonly feeds: readonly FedKind[];
}

const written: ReadonlySet<string> = new Set(['line', 'text', 'longText']);
const read = new WeakMap<object, readonly CheckedText[]>();

/** Every text of the file; read once for each state of its content. */
export function readTexts(file: FileId, content: object): readonly CheckedText[] {
  const known = read.get(content);
  if (known) return known;
  const texts = walkTexts(content).flatMap(({ path, language, text }) => {
    const question = questionIdOf(path);
    const facts = findQuestion(kindOfFile(file), question);
    if (text.trim() === '' || !facts || !written.has(facts.kind)) return [];
    const normal = normalizeText(text);
    const place = { file, path };
    return [
      { place, question, language, text: normal, hits: matchPatterns(normal), feeds: facts.feeds },
    ];
  });
  read.set(content, texts);
  return texts;
}

/** True where the public notice prints the text. */
export function isPublic({ feeds }: CheckedText): boolean {
  return feeds.includes('notice');
}

/** True where the pattern fits the text. */
export function fits(text: CheckedText, pattern: PatternId): boolean {
  return text.hits.has(pattern);
}

/** True where the question of the text is one of these, or stands below one of them. */
export function asks(text: CheckedText, ...questions: readonly string[]): boolean {
  return questions.some((id) => text.question === id || text.question.startsWith(`${id}.`));
}
