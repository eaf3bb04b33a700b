import type { Register } from '../../register/register.ts';
import { transferRow } from '../common/transfer-row.ts';
import { inBoth } from '../feeds.ts';
import type { SectionOf } from '../question.ts';
import { hasStaff } from './register-facts.ts';

export const transfersSection: SectionOf<Register> = {
  id: 'transfers',
  questions: [
    { id: 'noTransfers', kind: 'yesNo', feeds: inBoth, articles: ['13(1)(f)'], required: true },
    {
      id: 'transfers',
      kind: 'rows',
      feeds: inBoth,
      articles: ['13(1)(f)', '14(1)(f)', '30(1)(e)'],
      required: true,
      appliesTo: ({ noTransfers }) => noTransfers !== 'yes',
      nameField: 'recipientId',
      row: transferRow(
        [
          { file: 'own', list: 'recipients' },
          { file: 'company', list: 'common.recipients' },
        ],
        hasStaff,
      ),
    },
    { id: 'sectionNotes.transfers', kind: 'longText', feeds: inBoth },
  ],
};
