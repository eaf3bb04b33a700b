import { bases } from './bases.ts';
import { data } from './data.ts';
import { duties } from './duties.ts';
import { rights } from './rights.ts';
import { roles } from './roles.ts';
import { sharing } from './sharing.ts';
import type { Language } from '../language.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import { inEveryLanguage, type WordTree } from '../words.ts';

/** The glossary in Finnish, which the others translate. */
const terms = {
  ...roles,
  ...data,
  ...bases,
  ...sharing,
  ...duties,
  ...rights,
} satisfies WordTree;

/** The id of a term: the same in every language. */
export type GlossaryId = keyof typeof terms;

/** The terms of each language. */
export const glossary: Readonly<Record<Language, Readonly<Record<GlossaryId, GlossaryEntry>>>> =
  inEveryLanguage(terms);

/** Every term, in no order: each language sorts by its own alphabet. */
export const glossaryIds = Object.keys(terms) as readonly GlossaryId[];
