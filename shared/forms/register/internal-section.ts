import { dpiaCriteria } from '../../register/impact-assessment.ts';
import type { Register } from '../../register/register.ts';
import { inRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

const assessed = ({ internal }: Register): boolean => internal.dpiaDone === 'yes';

/** Accountability (Art. 5(2), 24): the company's own facts, never in a notice. */
export const internalSection: SectionOf<Register> = {
  id: 'internal',
  questions: [
    { id: 'internal.owner', kind: 'line', feeds: inRecord, articles: ['24'] },
    {
      id: 'internal.systems',
      kind: 'rows',
      feeds: inRecord,
      articles: ['24'],
      nameField: 'name',
      row: [
        { id: 'name', kind: 'line', feeds: inRecord },
        { id: 'supplier', kind: 'line', feeds: inRecord },
        { id: 'text', kind: 'text', feeds: inRecord },
      ],
    },
    {
      id: 'internal.dpiaCriteria',
      kind: 'choices',
      feeds: inRecord,
      articles: ['35(1)', '35(3)'],
      options: dpiaCriteria,
    },
    { id: 'internal.dpiaNeeded', kind: 'yesNo', feeds: inRecord, articles: ['35'] },
    { id: 'internal.dpiaText', kind: 'longText', feeds: inRecord, articles: ['35'] },
    {
      id: 'internal.dpiaDone',
      kind: 'yesNo',
      feeds: inRecord,
      articles: ['35'],
      appliesTo: ({ internal }) => internal.dpiaNeeded === 'yes',
    },
    {
      id: 'internal.dpiaOn',
      kind: 'date',
      feeds: inRecord,
      articles: ['35'],
      appliesTo: (register) => register.internal.dpiaNeeded === 'yes' && assessed(register),
    },
    {
      id: 'internal.liaRef',
      kind: 'line',
      feeds: inRecord,
      articles: ['6(1)(f)'],
      appliesTo: ({ purposes }) => purposes.some(({ basis }) => basis === 'f'),
    },
    { id: 'internal.breachProcess', kind: 'longText', feeds: inRecord, articles: ['33', '34'] },
    { id: 'internal.notes', kind: 'longText', feeds: inRecord },
  ],
};
