import type { Company } from '../../register/company.ts';
import { recipientRow } from '../common/recipient-row.ts';
import { inBoth } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const recipientsSection: SectionOf<Company> = {
  id: 'recipients',
  questions: [
    {
      id: 'common.recipients',
      kind: 'rows',
      // Printed by the registers that use the recipient.
      feeds: inBoth,
      articles: ['13(1)(e)', '14(1)(e)', '30(1)(d)'],
      nameField: 'name',
      row: recipientRow,
    },
  ],
};
