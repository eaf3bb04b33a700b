import type { Company } from '../../register/company.ts';
import { inBoth, inRecord } from '../feeds.ts';
import type { QuestionOf } from '../question.ts';

type Recipient = Company['common']['recipients'][number];

const isProcessor = (recipient: Recipient): boolean => recipient.kind === 'processor';

/** One recipient, of a register or of the whole company. */
export const recipientRow: readonly QuestionOf<Recipient>[] = [
  { id: 'name', kind: 'line', feeds: inBoth, articles: ['13(1)(e)', '30(1)(d)'] },
  { id: 'category', kind: 'text', feeds: inBoth, articles: ['13(1)(e)', '30(1)(d)'] },
  {
    id: 'kind',
    kind: 'choice',
    feeds: inBoth,
    options: ['processor', 'controller', 'joint', 'authority', 'group', 'public'],
  },
  { id: 'purpose', kind: 'text', feeds: inBoth },
  {
    id: 'ground',
    kind: 'text',
    feeds: inBoth,
    articles: ['6(1)'],
    // A processor acts on the controller's behalf: handing data to it is no disclosure.
    appliesTo: (recipient) => !isProcessor(recipient),
  },
  { id: 'country', kind: 'country', feeds: inBoth, articles: ['30(1)(d)'] },
  {
    id: 'dpa.signed',
    kind: 'yesNo',
    feeds: inRecord,
    articles: ['28(3)'],
    appliesTo: isProcessor,
  },
  {
    id: 'dpa.on',
    kind: 'date',
    feeds: inRecord,
    articles: ['28(3)'],
    appliesTo: (recipient) => isProcessor(recipient) && recipient.dpa.signed === 'yes',
  },
];
