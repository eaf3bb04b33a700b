import type { ProcessorRecord } from '../../register/processor-record.ts';
import { feeding } from '../adapt-questions.ts';
import { transferRow } from '../common/transfer-row.ts';
import { inProcessorRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const transfersSection: SectionOf<ProcessorRecord> = {
  id: 'transfers',
  questions: [
    {
      id: 'transfers',
      kind: 'rows',
      feeds: inProcessorRecord,
      articles: ['30(2)(c)'],
      nameField: 'recipientId',
      // Whose data they are is the client's business: a processor may always handle those of employees.
      row: feeding(
        inProcessorRecord,
        transferRow([{ file: 'own', list: 'subProcessors' }], () => true),
      ),
    },
  ],
};
