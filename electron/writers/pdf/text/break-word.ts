import type { Language } from '../../../../shared/language/language.ts';
import { shapeSoftHyphen } from '../fonts/shape-text.ts';
import { hyphenate } from './hyphenate.ts';
import type { Run } from './line.ts';
import { toWord, type Word } from './tokens.ts';

/** The start of a word that ends a line, and what goes on to the next. */
export interface BrokenWord {
  readonly start: Word;
  readonly hyphen: boolean;
  readonly rest: Word;
}

interface BreakPlace {
  readonly at: number;
  readonly hyphen: boolean;
}

function textOf(word: Word): string {
  return word.parts.map(({ text }) => text).join('');
}

/** Cuts the parts of a word after a number of letters. */
function cut(parts: readonly Run[], at: number): readonly [Run[], Run[]] {
  const start: Run[] = [];
  const rest: Run[] = [];
  let offset = 0;
  for (const part of parts) {
    const { text } = part;
    const here = Math.max(0, Math.min(text.length, at - offset));
    if (here > 0) start.push({ ...part, text: text.slice(0, here) });
    if (here < text.length) rest.push({ ...part, text: text.slice(here) });
    offset += text.length;
  }
  return [start, rest];
}

// A line may end after a hyphen or a dash, and after a slash beside a letter: not within "1336/1997".
const wordBreaks =
  /(?<=[\p{L}\p{N}])[-–]+(?=[\p{L}\p{N}])|(?<=\p{L})\/+(?=[\p{L}\p{N}])|(?<=\p{N})\/+(?=\p{L})/gu;
/** In an address a line may end after its marks as well. */
const addressBreaks =
  /(?<=[\p{L}\p{N}])[-–]+(?=[\p{L}\p{N}])|(?<=\S)(?<![/?&=_.@])[/?&=_.@]+(?=\w{2})/gu;

/** True for an address of mail or of the web. */
export function isAddress(text: string): boolean {
  return /:\/\/|@|^www\./.test(text);
}

function findNaturalBreaks(text: string): readonly BreakPlace[] {
  const breaks = isAddress(text) ? addressBreaks : wordBreaks;
  return Array.from(text.matchAll(breaks), (match) => ({
    at: match.index + match[0].length,
    hyphen: false,
  }));
}

/** Soft hyphens in the answer itself say where its writer wants the break. */
function findSoftHyphens(text: string): readonly BreakPlace[] {
  return Array.from(text.matchAll(/(?<=\S)\u00ad(?=\S)/gu), (match) => ({
    at: match.index + 1,
    hyphen: true,
  }));
}

function findHyphenations(text: string, language: Language): readonly BreakPlace[] {
  if (isAddress(text) || text.includes('\u00ad')) return findSoftHyphens(text);
  return Array.from(text.matchAll(/\p{L}+/gu)).flatMap((match) =>
    hyphenate(match[0], language).map((end) => ({ at: match.index + end, hyphen: true })),
  );
}

function hyphenWidth(word: Word): number {
  const style = word.parts.at(-1)?.style.text;
  return style ? (shapeSoftHyphen(style.face).width * style.size) / 1000 : 0;
}

function breakAt(word: Word, { at, hyphen }: BreakPlace): BrokenWord {
  const [start, rest] = cut(word.parts, at);
  return { start: toWord(start), hyphen, rest: toWord(rest) };
}

function fits(word: Word, { at, hyphen }: BreakPlace, room: number): boolean {
  const start = toWord(cut(word.parts, at)[0]);
  return start.width + (hyphen ? hyphenWidth(start) : 0) <= room;
}

/** About how many letters fit: by the widths of the whole word, without shaping every start of it. */
function countFitting(word: Word, room: number): number {
  let width = 0;
  let letters = 0;
  for (const { shaped, style } of word.parts) {
    for (const { sign, advance } of shaped.signs) {
      width += (advance * style.text.size) / 1000;
      if (width > room) return letters;
      letters += sign.letters.length;
    }
  }
  return letters;
}

/** The estimate may be a few letters short where letters without ink were left out or kerned. */
const tolerance = 3;

function firstThatFits(
  word: Word,
  places: readonly BreakPlace[],
  room: number,
): BrokenWord | undefined {
  const place = places.find((candidate) => fits(word, candidate, room));
  return place && breakAt(word, place);
}

/** Breaks a word as late as the room on the line allows; undefined where no break is allowed so early. */
export function breakWord(word: Word, room: number, language: Language): BrokenWord | undefined {
  const text = textOf(word);
  const latest = countFitting(word, room) + tolerance;
  const places = [...findNaturalBreaks(text), ...findHyphenations(text, language)]
    .filter(({ at }) => at <= latest)
    .sort((a, b) => b.at - a.at);
  return firstThatFits(word, places, room);
}

/** Breaks a word that is wider than a whole line between any two letters; at least one stays. */
export function forceBreak(word: Word, room: number): BrokenWord | undefined {
  const latest = countFitting(word, room) + tolerance;
  const ends = Array.from(textOf(word).matchAll(/\P{M}\p{M}*|\p{M}+/gsu), (match) => ({
    at: match.index + match[0].length,
    hyphen: false,
  })).slice(0, -1);
  const [first] = ends;
  const places = ends.filter(({ at }) => at <= latest).reverse();
  return firstThatFits(word, places, room) ?? (first && breakAt(word, first));
}
