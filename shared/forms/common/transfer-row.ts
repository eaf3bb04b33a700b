import { mechanismIs } from '../../law/transfer-mechanisms.ts';
import { clauseModules, transferMechanisms } from '../../register/recipients.ts';
import type { Register } from '../../register/register.ts';
import { inBoth, inRecord } from '../feeds.ts';
import type { QuestionOf, ReferenceTarget } from '../question.ts';

type Transfer = Register['transfers'][number];
type Mechanism = Transfer['mechanism'];

/** True where the transfer rests on one of the mechanisms. */
function restsOn(...mechanisms: readonly Mechanism[]): (transfer: Transfer) => boolean {
  return ({ mechanism }) => mechanisms.includes(mechanism);
}

/** True where the ground of the transfer calls for this. */
function calls(need: Parameters<typeof mechanismIs>[0]): (transfer: Transfer) => boolean {
  return ({ mechanism }) => mechanismIs(need, mechanism);
}

const needsCopy = calls('needsCopy');
const needsAssessment = calls('needsAssessment');
const byClauses = restsOn('scc', 'scc-sa');
const isAgreed = calls('isAgreed');
const isOccasional = calls('isOccasional');
const isDerogation = calls('isDerogation');

/**
 * One transfer to a third country, with the recipients that it can be about. `hasStaff` tells of the file
 * whether data of employees can be among the transferred ones.
 */
export function transferRow<File>(
  targets: readonly ReferenceTarget[],
  hasStaff: (file: File) => boolean,
): readonly QuestionOf<Transfer, File>[] {
  return [
    { id: 'recipientId', kind: 'reference', feeds: inBoth, articles: ['13(1)(f)'], targets },
    { id: 'country', kind: 'country', feeds: inBoth, articles: ['13(1)(f)', '30(1)(e)'] },
    {
      id: 'mechanism',
      kind: 'choice',
      feeds: inBoth,
      articles: ['13(1)(f)', '44', '45', '46', '49'],
      options: transferMechanisms,
    },
    {
      id: 'clauseModule',
      kind: 'choice',
      feeds: inRecord,
      articles: ['46(2)(c)'],
      options: clauseModules,
      appliesTo: byClauses,
    },
    {
      id: 'signed',
      kind: 'yesNo',
      feeds: inRecord,
      articles: ['46'],
      appliesTo: isAgreed,
    },
    {
      id: 'copyHow',
      kind: 'text',
      feeds: inBoth,
      articles: ['13(1)(f)'],
      appliesTo: needsCopy,
    },
    {
      id: 'docRef',
      kind: 'line',
      feeds: inRecord,
      articles: ['30(1)(e)'],
      appliesTo: (transfer) => needsCopy(transfer) || isDerogation(transfer),
    },
    {
      id: 'listCheckedOn',
      kind: 'date',
      feeds: inRecord,
      articles: ['45'],
      appliesTo: restsOn('dpf'),
    },
    {
      id: 'staffDataCovered',
      kind: 'yesNo',
      feeds: inRecord,
      articles: ['45'],
      appliesTo: restsOn('dpf'),
      askedIn: hasStaff,
    },
    {
      id: 'tiaDone',
      kind: 'yesNo',
      feeds: inRecord,
      articles: ['46'],
      appliesTo: needsAssessment,
    },
    {
      id: 'occasional',
      kind: 'yesNo',
      feeds: inRecord,
      articles: ['49(1)'],
      appliesTo: isOccasional,
    },
    {
      id: 'art49Doc',
      kind: 'longText',
      feeds: inRecord,
      articles: ['30(1)(e)', '49(6)'],
      appliesTo: isDerogation,
    },
  ];
}
