import type { Register } from '../../register/register.ts';
import { recipientRow } from '../common/recipient-row.ts';
import { inBoth } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

const claimed = ({ noDisclosure }: Register): boolean => noDisclosure.claimed === 'yes';

export const recipientsSection: SectionOf<Register> = {
  id: 'recipients',
  questions: [
    {
      id: 'commonRecipientIds',
      kind: 'references',
      feeds: inBoth,
      articles: ['13(1)(e)', '30(1)(d)'],
      targets: [{ file: 'company', list: 'common.recipients' }],
    },
    {
      id: 'recipients',
      kind: 'rows',
      feeds: inBoth,
      articles: ['13(1)(e)', '14(1)(e)', '30(1)(d)'],
      // Nobody is a recipient only where "no disclosure" is answered below.
      required: true,
      nameField: 'name',
      row: [
        ...recipientRow,
        {
          id: 'dataIds',
          kind: 'references',
          feeds: inBoth,
          targets: [{ file: 'own', list: 'data' }],
        },
      ],
    },
    {
      id: 'noDisclosure.claimed',
      kind: 'yesNo',
      feeds: inBoth,
      articles: ['13(1)(e)'],
      required: true,
    },
    { id: 'noDisclosure.text', kind: 'longText', feeds: inBoth, appliesTo: claimed },
    { id: 'noDisclosure.exceptions', kind: 'longText', feeds: inBoth, appliesTo: claimed },
    { id: 'sectionNotes.recipients', kind: 'longText', feeds: inBoth },
  ],
};
