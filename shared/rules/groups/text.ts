// How the text is written, whatever it is about: leftovers, copies, length.
import { isIdentityCode } from '../identifiers/identity-code.ts';
import { hitIf, registerRule, textRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { RegisterScope } from '../scope.ts';
import { asks, isPublic, type CheckedText } from '../text/checked-text.ts';
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

/** Names of companies that have nothing to do with this one. */
function findStrangers(scope: RegisterScope): readonly Hit[] {
  const known = scope.knownNames;
  const isCooperative = known.some((name) => /osuuskun|\bosk\b|andelslag/.test(name));
  return scope.texts.filter(isPublic).flatMap((text) => {
    const cooperatives = isCooperative ? [] : (text.hits.get('cooperative')?.allWords ?? []);
    const isOwn = text.language !== undefined && !aboutOthers(text);
    const about = [...cooperatives, ...(isOwn ? strangersIn(text, known) : [])];
    const [hit] = about;
    return hit === undefined ? [] : [{ place: text.place, values: { hit }, about }];
  });
}

/** Where other companies belong: whoever gets data, gives them or decides about them. */
const aboutOthers = (text: CheckedText) =>
  asks(
    text,
    ...['recipients', 'noDisclosure', 'sources', 'transfers', 'jointControllers', 'cookies'],
    ...['sectionNotes.recipients', 'sectionNotes.sources', 'sectionNotes.transfers'],
  );

function strangersIn(text: CheckedText, known: readonly string[]): readonly string[] {
  const hit = text.hits.get('companyName');
  const names = (hit?.indexes ?? []).map((index) => nameAt(text.text, index));
  return names.filter((name) => !known.some((one) => isSameName(one, name)));
}

/** The same name, whatever its case: "Parola" and "Parolan" differ in their ends only. */
function isSameName(known: string, name: string): boolean {
  if (known.includes(name) || name.endsWith(known)) return true;
  const [words, others] = [known, name].map((one) => one.split(/[^\p{L}\d]+/u).filter(Boolean));
  return (
    words?.length === others?.length &&
    (words ?? []).every((word, index) => isSameStem(word, others?.[index] ?? ''))
  );
}

function isSameStem(word: string, other: string): boolean {
  const length = Math.max(3, Math.min(word.length, other.length) - 2);
  return word === other || (word.length > 3 && word.slice(0, length) === other.slice(0, length));
}

function nameAt(text: string, index: number): string {
  const name =
    /^(Oy\s[^:,.;()]*?\sAb|[^:,.;()]*?\s(Oyj|Oy Ab|Oy|Ab|Ky|ry|Osk))(?!\p{L})/u.exec(
      text.slice(index),
    )?.[0] ?? '';
  return name.toLowerCase();
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

/** Leftovers, copies, and text that is hard to read. */
export const textRules: readonly Rule[] = [
  textRule('TXT-01', 'error', '12 art.', { pattern: 'placeholder' }),
  textRule('TXT-02', 'error', '12 art.', {
    pattern: 'html',
    tell: ({ words, indexes }) => ({ values: { hit: words, count: String(indexes.length) } }),
  }),
  textRule('TXT-03', 'info', '12 art.', { pattern: 'hyphen' }),
  registerRule('TXT-04', 'warning', '12 art.', findRepeats),
  registerRule('TXT-05', 'warning', '5(1)(a) art.', findStrangers),
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
