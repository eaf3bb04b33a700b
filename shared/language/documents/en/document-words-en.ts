import { blankForm } from './blank-form.ts';
import { choices } from './choices.ts';
import { headings } from './headings.ts';
import { labels } from './labels.ts';
import { missing } from './missing.ts';
import { notice } from './notice.ts';
import { periods } from './periods.ts';
import { rights } from './rights.ts';
import { sentences } from './sentences.ts';

/** English words of the documents. */
export const documentWordsEn = {
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
