import { languages, type Language } from '../language.ts';
import { glossaryLinks } from './glossary-links.ts';
import { glossary, type GlossaryId } from './glossary.ts';
import { sayReferences } from './say-references.ts';

export interface NamedTerm {
  readonly id: GlossaryId;
  readonly term: string;
}

/** Everything that the glossary says of a term. */
export interface DescribedTerm extends NamedTerm {
  readonly text: string;
  /** Where the law speaks of it, as the language writes it; empty where the law does not. */
  readonly law: string;
  readonly seeAlso: readonly NamedTerm[];
  readonly inOtherLanguages: readonly { readonly language: Language; readonly term: string }[];
}

/** A term with its text, its places in the law and the terms that it leads on to. */
export function describeTerm(language: Language, id: GlossaryId): DescribedTerm {
  const { term, text } = glossary[language][id];
  const { references, seeAlso } = glossaryLinks[id];
  return {
    id,
    term,
    text,
    law: sayReferences(language, references),
    seeAlso: seeAlso.map((other) => ({ id: other, term: glossary[language][other].term })),
    inOtherLanguages: languages
      .filter((other) => other !== language)
      .map((other) => ({ language: other, term: glossary[other][id].term })),
  };
}
