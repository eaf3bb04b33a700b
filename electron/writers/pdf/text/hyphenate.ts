import createHyphenator from 'hyphen';
import english from 'hyphen/patterns/en-gb.js';
import finnish from 'hyphen/patterns/fi.js';
import swedish from 'hyphen/patterns/sv.js';
import type { Language } from '../../../../shared/language/language.ts';
import { findCompoundBoundaries } from './finnish-compounds.ts';

const mark = '\u00ad';
const shortestWord = 7;
const shortestEnd = 3;

const options = { hyphenChar: mark, minWordLength: shortestWord };
const hyphenators = {
  fi: createHyphenator(finnish, options),
  sv: createHyphenator(swedish, options),
  en: createHyphenator(english, options),
} as Readonly<Record<Language, (word: string) => string>>;

function findPatternBreaks(word: string, language: Language): readonly number[] {
  const parts = hyphenators[language](word).split(mark);
  let end = 0;
  return parts.slice(0, -1).map((part) => (end += part.length));
}

/** A syllable of one letter stays with the next: the break after it goes. */
function leavesLoneLetter(end: number, index: number, breaks: readonly number[]): boolean {
  return end - (breaks[index - 1] ?? 0) === 1;
}

function findFinnishBreaks(word: string): readonly number[] {
  const boundaries = findCompoundBoundaries(word);
  const syllables = findPatternBreaks(word, 'fi')
    .filter((end, index, all) => !leavesLoneLetter(end, index, all))
    .filter((end) => boundaries.every((boundary) => Math.abs(boundary - end) > 2));
  return [...syllables, ...boundaries].sort((a, b) => a - b);
}

function findBreaks(word: string, language: Language): readonly number[] {
  // Letters only, and at most one capital at the start: no addresses, abbreviations or codes.
  if (word.length < shortestWord || !/^\p{L}\p{Ll}+$/u.test(word)) return [];
  const breaks = language === 'fi' ? findFinnishBreaks(word) : findPatternBreaks(word, language);
  return breaks.filter((end) => end >= shortestEnd && word.length - end >= shortestEnd);
}

const mostKept = 20_000;
const kept = new Map<string, readonly number[]>();

/** The places in a word of letters where a hyphen may be put, as counts of letters before it. */
export function hyphenate(word: string, language: Language): readonly number[] {
  const key = `${language} ${word}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const breaks = findBreaks(word, language);
  kept.set(key, breaks);
  return breaks;
}
