import { blankForm } from './blank-form.ts';
import { choices } from './choices.ts';
import { headings } from './headings.ts';
import { labels } from './labels.ts';
import { missing } from './missing.ts';
import { notice } from './notice.ts';
import { periods } from './periods.ts';
import { rights } from './rights.ts';
import { sentences } from './sentences.ts';
import { inEveryLanguage, type WordTree } from '../words.ts';

/** Finnish, the language in which the words of the documents are first written. */
const words = {
  headings,
  labels,
  choices,
  sentences,
  rights,
  missing,
  notice,
  periods,
  blankForm,
} satisfies WordTree;

/** The words of the documents in each language. */
export const documentWords = inEveryLanguage(words);

/** Everything that Seloste itself prints on paper. Apart from the words of the interface. */
export type DocumentWords = (typeof documentWords)['fi'];
