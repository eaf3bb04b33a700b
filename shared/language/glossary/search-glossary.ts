// å, ä and ö are letters of their own in every search and in every order: 'äänestys' is not 'aanestys'.
import { languages, type Language } from '../language.ts';
import { findTerms } from './find-terms.ts';
import { glossaryLinks } from './glossary-links.ts';
import { glossary, glossaryIds, type GlossaryId } from './glossary.ts';
import { sayReferences } from './say-references.ts';

interface Searched {
  readonly id: GlossaryId;
  readonly term: string;
  readonly termWords: readonly string[];
  /** The term, its text, where the law speaks of it, and the term in the other languages. */
  readonly allWords: readonly string[];
}

interface Query {
  readonly text: string;
  readonly words: readonly string[];
  /** The terms that the query names in any of their inflected forms. */
  readonly named: readonly GlossaryId[];
}

type Test = (entry: Searched, query: Query) => boolean;

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function wordsOf(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function prepare(language: Language): readonly Searched[] {
  const alphabet = new Intl.Collator(language);
  return glossaryIds
    .map((id) => ({ id, ...glossary[language][id] }))
    .sort((one, other) => alphabet.compare(one.term, other.term))
    .map(({ id, term, text }) => {
      const named = languages.map((other) => glossary[other][id].term);
      const law = sayReferences(language, glossaryLinks[id].references);
      return {
        id,
        term: plain(term),
        termWords: wordsOf(term),
        allWords: wordsOf([term, text, law, ...named].join(' ')),
      };
    });
}

const searched = Object.fromEntries(
  languages.map((language) => [language, prepare(language)]),
) as Readonly<Record<Language, readonly Searched[]>>;

/** How well an entry fits, the best first. */
const tests: readonly Test[] = [
  (entry, { text, named }) => entry.term.startsWith(text) || named.includes(entry.id),
  ({ termWords }, { words }) =>
    words.every((word) => termWords.some((one) => one.startsWith(word))),
  // The parts of a compound: 'seloste' in 'tietosuojaseloste'.
  ({ termWords }, { words }) => words.every((word) => termWords.some((one) => one.includes(word))),
  ({ allWords }, { words }) => words.every((word) => allWords.some((one) => one.startsWith(word))),
];

const longestEnding = 4;

/** Another form of the same word, as well as a beginning can tell: 'laskuja' and 'laskut'. */
function isFormOf(word: string, other: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === other[same]) same += 1;
  return same >= 4 && word.length - same <= longestEnding && other.length - same <= longestEnding;
}

/** Asked only where nothing fits better: it also takes words for the same that are not. */
const lastTest: Test = ({ allWords }, { words }) =>
  words.every((word) => allWords.some((one) => one.startsWith(word) || isFormOf(word, one)));

/** The terms that fit a query, the best first and then by the alphabet; all of them where it is empty. */
export function searchGlossary(language: Language, query: string): readonly GlossaryId[] {
  const entries = searched[language];
  const asked = {
    text: plain(query).trim(),
    words: wordsOf(query),
    named: findTerms(language, query),
  };
  if (asked.words.length === 0) return entries.map(({ id }) => id);
  const grades = entries.map((entry) => tests.findIndex((test) => test(entry, asked)));
  const found = tests.flatMap((_, grade) => entries.filter((_entry, at) => grades[at] === grade));
  const fits = found.length > 0 ? found : entries.filter((entry) => lastTest(entry, asked));
  return fits.map(({ id }) => id);
}
