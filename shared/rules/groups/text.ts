// How the text is written, whatever it is about: leftovers, repeats, length.
import { isIdentityCode } from '../identifiers/identity-code.ts';
import { hitIf, registerRule, textRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';
import { isPublic, type CheckedText } from '../text/checked-text.ts';
import { sentenceKey, splitSentences } from '../text/split-sentences.ts';

/** A sentence of this length or more is no phrase that happens to occur twice. */
const longSentence = 60;
const mostWords = 40;
const mostCharacters = 1500;

function findLong({ texts }: RegisterScope): readonly Hit[] {
  return texts
    .filter((text) => isPublic(text) && isLong(text.text))
    .map(({ place }) => ({ place }));
}

function isLong(text: string): boolean {
  if (text.length > mostCharacters) return true;
  return splitSentences(text).some((sentence) => sentence.split(/\s+/).length > mostWords);
}

const lines = new WeakMap<CheckedText, readonly string[]>();

function longSentences(text: CheckedText): readonly string[] {
  const known = lines.get(text);
  if (known) return known;
  const found = splitSentences(text.text)
    .map(sentenceKey)
    .filter((sentence) => sentence.length >= longSentence);
  lines.set(text, found);
  return found;
}

/** The second of two answers that say the same; the company's text, which other registers print too, is the first. */
function findRepeats({ allTexts }: RegisterScope): readonly Hit[] {
  const first = new Map<string, CheckedText>();
  const isShared = ({ place }: CheckedText) => place.file === 'company';
  const read = allTexts.filter(isPublic);
  const inOrder = [...read.filter(isShared), ...read.filter((text) => !isShared(text))];
  return inOrder.flatMap((text) => {
    const earlier = longSentences(text).map((sentence) => first.get(sentence));
    for (const sentence of longSentences(text)) if (!first.has(sentence)) first.set(sentence, text);
    const isElsewhere = (one: CheckedText | undefined) =>
      one !== undefined && one.place.path !== text.place.path;
    const other = earlier.find(isElsewhere);
    if (!other) return [];
    const about = longSentences(text).filter((_, index) => isElsewhere(earlier[index]));
    return [{ place: text.place, values: { question: questionOf(other) }, about }];
  });
}

function questionOf({ place, question }: CheckedText): string {
  return `${place.file === 'company' ? 'company' : 'register'}:${question}`;
}

/** More than five in a thousand words, and not in a notice of a few sentences. */
function findHedges({ texts, at }: RegisterScope): readonly Hit[] {
  const read = texts.filter(isPublic);
  const words = read.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const hits = read.flatMap(({ hits: found }) => found.get('hedge') ?? []);
  const count = hits.reduce((sum, { indexes }) => sum + indexes.length, 0);
  const first = read.find(({ hits: found }) => found.has('hedge'));
  return hitIf(count >= 5 && count * 1000 > words * 5, {
    place: first?.place ?? at('intro'),
    values: { hit: hits[0]?.words ?? '', count: String(count) },
    // The whole notice hedges too much, whichever words they are.
    about: [],
  });
}

/** Leftovers, repeats, and text that is hard to read. */
export const textRules: readonly Rule[] = [
  textRule('TXT-01', 'error', '12 art.', { pattern: 'placeholder' }),
  textRule('TXT-02', 'error', '12 art.', {
    pattern: 'html',
    tell: ({ words, indexes }) => ({ values: { hit: words, count: String(indexes.length) } }),
  }),
  textRule('TXT-03', 'info', '12 art.', { pattern: 'hyphen' }),
  registerRule('TXT-04', 'warning', '12 art.', findRepeats),
  registerRule('TXT-06', 'info', '12(1) art.', findHedges),
  registerRule('TXT-07', 'warning', '12(1) art.', findLong),
  textRule('TXT-08', 'error', '1050/2018 29 §', {
    pattern: 'identityCode',
    holds: ({ text }, { indexes }) =>
      indexes.some((index) => isIdentityCode(text.slice(index, index + 11))),
    // A code in a finding would be one more place that it stands in.
    tell: ({ indexes }) => ({
      values: {},
      about: indexes.map((_, index) => `×${String(index + 1)}`),
    }),
  }),
];
