import type { Language } from '../language.ts';
import { glossaryEn } from './en/glossary-en.ts';
import { glossaryFi } from './fi/glossary-fi.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import { glossarySv } from './sv/glossary-sv.ts';

/** The id of a term: the same in every language. */
export type GlossaryId = keyof typeof glossaryFi;

/** The terms of each language. */
export const glossary: Readonly<Record<Language, Readonly<Record<GlossaryId, GlossaryEntry>>>> = {
  fi: glossaryFi,
  sv: glossarySv,
  en: glossaryEn,
};

/** Every term, in no order: each language sorts by its own alphabet. */
export const glossaryIds = Object.keys(glossaryFi) as readonly GlossaryId[];
