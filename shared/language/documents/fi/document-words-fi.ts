import { blankForm } from './blank-form.ts';
import { choices } from './choices.ts';
import { headings } from './headings.ts';
import { labels } from './labels.ts';
import { missing } from './missing.ts';
import { notice } from './notice.ts';
import { periods } from './periods.ts';
import { rights } from './rights.ts';
import { sentences } from './sentences.ts';

/** Finnish, the language in which the words of the documents are first written. */
export const documentWordsFi = {
  headings,
  labels,
  choices,
  sentences,
  rights,
  missing,
  notice,
  periods,
  blankForm,
} as const;
