import { patterns, type CompiledPattern, type PatternId } from './patterns.ts';
import { clauseAt } from './split-sentences.ts';

export type { PatternId };

/** Where a pattern fits a text. */
export interface PatternHit {
  /** The words that fit, of the first place. */
  readonly words: string;
  /** The words of every place, each once. */
  readonly allWords: readonly string[];
  /** Where each place begins. */
  readonly indexes: readonly number[];
}

export type PatternHits = ReadonlyMap<PatternId, PatternHit>;

const known = new Map<string, PatternHits>();
/** Some ten companies of answers; an earlier text is simply matched again. */
const limit = 5000;

/** The patterns that fit a normalised text. Kept by text, so that typing matches only what changed. */
export function matchPatterns(text: string): PatternHits {
  const kept = known.get(text);
  if (kept) return kept;
  if (known.size >= limit) known.clear();
  const small = toSmallLetters(text);
  const hits = new Map(
    patterns.flatMap((pattern) => {
      const matches = wrongPlaces(pattern.caseSensitive ? text : small, pattern);
      const found = matches.map((match) =>
        wholeWords(text, match.index, match.index + match[0].length),
      );
      const [words] = found;
      if (words === undefined) return [];
      const indexes = matches.map(({ index }) => index);
      return [[pattern.id, { words, allWords: [...new Set(found)], indexes }] as const];
    }),
  );
  known.set(text, hits);
  return hits;
}

/** The text in small letters, each at its place: a capital whose small letter is longer stays. */
function toSmallLetters(text: string): string {
  return text.replace(/\p{Lu}/gu, (capital) => {
    const small = capital.toLowerCase();
    return small.length === capital.length ? small : capital;
  });
}

/** The places where the pattern fits and nothing around it makes it right. */
function wrongPlaces(text: string, { any, unless, unlessInText }: CompiledPattern) {
  // Most patterns fit nowhere; `search` tells so without the copy that `matchAll` makes of them.
  if (text.search(any) < 0 || unlessInText?.test(text)) return [];
  return [...text.matchAll(any)].filter(({ index }) => !unless?.test(clauseAt(text, index)));
}

/** Longer words than these are not worth repeating. */
const mostQuoted = 90;

/** The words that a match touches: patterns are stems, and a reader is told the word as it stands. */
function wholeWords(text: string, start: number, end: number): string {
  const matched = text.slice(start, end);
  const [, before = ''] = /^\p{L}/u.test(matched)
    ? (/([\p{L}\d]{0,30})$/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [])
    : [];
  const [, after = ''] = /\p{L}$/u.test(matched)
    ? (/^(\p{L}{0,30})/u.exec(text.slice(end, end + 30)) ?? [])
    : [];
  const words = `${before}${matched}${after}`.trim().replace(/\s+/g, ' ');
  return words.length > mostQuoted ? `${words.slice(0, mostQuoted - 1).trimEnd()}…` : words;
}
