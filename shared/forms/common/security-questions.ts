import type { Register } from '../../register/register.ts';
import { inBoth, inNone, inRecord } from '../feeds.ts';
import type { QuestionOf } from '../question.ts';

/** Measures of Art. 32: a sentence for the public, and the list for the record. */
export const securityQuestions: readonly QuestionOf<Register['security']>[] = [
  { id: 'publicSummary', kind: 'longText', feeds: inBoth, articles: ['32'], required: true },
  { id: 'manual', kind: 'longText', feeds: inBoth, articles: ['32'] },
  { id: 'electronic', kind: 'longText', feeds: inBoth, articles: ['32'] },
  {
    id: 'measures',
    kind: 'rows',
    // A measure reaches the notice only when it is marked public.
    feeds: inBoth,
    articles: ['30(1)(g)', '32(1)'],
    required: true,
    nameField: 'text',
    row: [
      { id: 'text', kind: 'text', feeds: inBoth },
      {
        id: 'group',
        kind: 'choice',
        feeds: inRecord,
        options: ['technical', 'organisational', 'physical'],
      },
      { id: 'public', kind: 'yesNo', feeds: inNone },
    ],
  },
];
