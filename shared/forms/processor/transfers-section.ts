import type { ProcessorRecord } from '../../register/processor-record.ts';
import { feeding } from '../adapt-questions.ts';
import { transferRow } from '../common/transfer-row.ts';
import { inNone } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const transfersSection: SectionOf<ProcessorRecord> = {
  id: 'transfers',
  questions: [
    {
      id: 'transfers',
      kind: 'rows',
      feeds: inNone,
      articles: ['30(2)(c)'],
      nameField: 'recipientId',
      row: feeding(
        inNone,
        transferRow([{ file: 'own', list: 'subProcessors', nameField: 'name' }]),
      ),
    },
  ],
};
