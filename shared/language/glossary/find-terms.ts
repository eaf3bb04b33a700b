import { languages, type Language } from '../language.ts';
import { glossary, glossaryIds, type GlossaryId } from './glossary.ts';

interface Stem {
  readonly id: GlossaryId;
  readonly pattern: string;
}

interface Finder {
  readonly stems: readonly Stem[];
  readonly pattern: RegExp;
}

// A word may go on after its beginning: endings, and the colon or hyphen of 'ETA:n' and 'EU-maa'.
const rest = '[\\p{L}\\p{N}:-]*';

function patternOf(beginnings: string): string {
  return beginnings.split(' ').join(`${rest}\\s+`) + rest;
}

function makeFinder(language: Language): Finder {
  const stems = glossaryIds
    .flatMap((id) => glossary[language][id].words.map((beginnings) => ({ id, beginnings })))
    // The longer one says more: 'nimenomainen suostumus' is not also a 'suostumus'.
    .sort((one, other) => other.beginnings.length - one.beginnings.length)
    .map(({ id, beginnings }) => ({ id, pattern: patternOf(beginnings) }));
  const any = stems.map(({ pattern }) => `(${pattern})`).join('|');
  return { stems, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})`, 'giu') };
}

const finders = Object.fromEntries(
  languages.map((language) => [language, makeFinder(language)]),
) as Readonly<Record<Language, Finder>>;

/** The terms of the glossary that a text uses, in the order of the text, each once. */
export function findTerms(language: Language, text: string): readonly GlossaryId[] {
  const { stems, pattern } = finders[language];
  const found = [...text.normalize('NFC').matchAll(pattern)].flatMap((match) => {
    const stem = stems[match.slice(1).findIndex(Boolean)];
    return stem ? [stem.id] : [];
  });
  return [...new Set(found)];
}
