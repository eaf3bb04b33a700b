import { article10Conditions, article9Conditions, legalBases } from '../../register/processing.ts';
import type { Register } from '../../register/register.ts';
import { inBoth, inNone, inRecord } from '../feeds.ts';
import type { QuestionOf } from '../question.ts';
import { hasCriminalData, hasSpecialData } from './register-facts.ts';

type Purpose = Register['purposes'][number];

/** True where the purpose rests on one of the legal bases. */
function restsOn(...bases: readonly Purpose['basis'][]): (purpose: Purpose) => boolean {
  return ({ basis }) => bases.includes(basis);
}

const byInterest = restsOn('f');
// Explicit consent of Art. 9(2)(a) is withdrawn like any other, whatever the basis under Art. 6.
const byConsent = (purpose: Purpose): boolean =>
  purpose.basis === 'a' || purpose.art9Condition === 'a';

const basisQuestions: readonly QuestionOf<Purpose, Register>[] = [
  {
    id: 'basis',
    kind: 'choice',
    feeds: inBoth,
    articles: ['6(1)', '13(1)(c)'],
    options: legalBases,
  },
  {
    id: 'statute',
    kind: 'text',
    feeds: inBoth,
    articles: ['6(3)'],
    appliesTo: restsOn('c', 'e'),
  },
  {
    id: 'contractText',
    kind: 'text',
    feeds: inBoth,
    articles: ['6(1)(b)'],
    appliesTo: restsOn('b'),
  },
  {
    id: 'interestText',
    kind: 'text',
    feeds: inBoth,
    articles: ['13(1)(d)', '14(2)(b)'],
    appliesTo: byInterest,
  },
  {
    id: 'consentHow',
    kind: 'text',
    feeds: inBoth,
    articles: ['7', '4(11)'],
    appliesTo: byConsent,
  },
  {
    id: 'consentProof',
    kind: 'text',
    feeds: inRecord,
    articles: ['7(1)', '5(2)'],
    appliesTo: byConsent,
  },
  {
    id: 'withdrawHow',
    kind: 'text',
    feeds: inBoth,
    articles: ['7(3)', '13(2)(c)'],
    appliesTo: byConsent,
  },
];

// The order of the test itself: the interest is named above, and the result comes last.
const balancingQuestions: readonly QuestionOf<Purpose, Register>[] = [
  {
    id: 'balancingTest.necessity',
    kind: 'longText',
    feeds: inRecord,
    articles: ['6(1)(f)'],
    appliesTo: byInterest,
  },
  {
    id: 'balancingTest.impact',
    kind: 'longText',
    feeds: inRecord,
    articles: ['6(1)(f)'],
    appliesTo: byInterest,
  },
  {
    id: 'balancingTest.safeguards',
    kind: 'longText',
    feeds: inRecord,
    articles: ['6(1)(f)', '25'],
    appliesTo: byInterest,
  },
  {
    id: 'balancingTest.done',
    kind: 'yesNo',
    feeds: inRecord,
    articles: ['6(1)(f)', '5(2)'],
    appliesTo: byInterest,
  },
  {
    id: 'balancingTest.on',
    kind: 'date',
    feeds: inRecord,
    articles: ['5(2)'],
    appliesTo: (purpose) => byInterest(purpose) && purpose.balancingTest.done === 'yes',
  },
  {
    id: 'balancingTest.summary',
    kind: 'longText',
    feeds: inRecord,
    articles: ['6(1)(f)'],
    appliesTo: (purpose) => byInterest(purpose) && purpose.balancingTest.done === 'yes',
  },
];

/** One purpose with its legal basis, and what the basis calls for. */
export const purposeRow: readonly QuestionOf<Purpose, Register>[] = [
  { id: 'text', kind: 'text', feeds: inBoth, articles: ['13(1)(c)', '30(1)(b)'] },
  ...basisQuestions,
  ...balancingQuestions,
  { id: 'directMarketing', kind: 'yesNo', feeds: inNone, articles: ['21(2)'] },
  { id: 'profiling', kind: 'yesNo', feeds: inRecord, articles: ['4(4)'] },
  {
    id: 'art9Condition',
    kind: 'choice',
    feeds: inBoth,
    articles: ['9(2)', '1050/2018 6 §'],
    options: article9Conditions,
    askedIn: hasSpecialData,
  },
  {
    id: 'art10Condition',
    kind: 'choice',
    feeds: inBoth,
    articles: ['10', '1050/2018 7 §'],
    options: article10Conditions,
    askedIn: hasCriminalData,
  },
  {
    id: 'subjectIds',
    kind: 'references',
    feeds: inBoth,
    articles: ['30(1)(c)'],
    targets: [{ file: 'own', list: 'subjects' }],
  },
  {
    id: 'dataIds',
    kind: 'references',
    feeds: inBoth,
    articles: ['30(1)(c)'],
    targets: [{ file: 'own', list: 'data' }],
  },
  {
    id: 'retentionIds',
    kind: 'references',
    feeds: inBoth,
    articles: ['30(1)(f)'],
    targets: [{ file: 'own', list: 'retention' }],
  },
];
