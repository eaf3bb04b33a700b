// What the law asks about a register, its purposes, and whose and which data they use: Art. 13(1)(c)-(d),
// 13(2)(c), 14(1)(d), 26, 30(1)(b)-(c).
import type { Register } from '../../register/register.ts';
import { canWithdraw } from '../rights.ts';
import type { RegisterFacts } from './register-facts.ts';
import { exempt, tellAny, type Asked, type Requirement } from './requirement.ts';

type Purpose = Register['purposes'][number];

const bothPapers = ['notice', 'record'] as const;
const record = ['record'] as const;

/** A list that has no row is told by the words of its section, or by nothing. */
export function askList(
  list: 'purposes' | 'subjects' | 'data' | 'sources' | 'retention',
): (facts: RegisterFacts) => readonly Asked[] {
  return ({ register }) =>
    register[list].length > 0 ? [] : [{ at: list, ways: [[`sectionNotes.${list}`]] }];
}

function eachPurpose(
  isAsked: (purpose: Purpose) => boolean,
  ask: (path: string) => Asked,
): (facts: RegisterFacts) => readonly Asked[] {
  return ({ register }) =>
    register.purposes.filter(isAsked).map(({ id }) => ask(`purposes[${id}]`));
}

/** Joint controllers are asked for only where the register has them. */
function eachController(ask: (path: string) => Asked): (facts: RegisterFacts) => readonly Asked[] {
  return ({ register: { role, jointControllers } }) =>
    role === 'jointController'
      ? jointControllers.map(({ id }) => ask(`jointControllers[${id}]`))
      : [];
}

const everyone = () => true;
const byInterest = ({ basis }: Purpose) => basis === 'f';
/** Art. 6(3): these two bases are laid down in law. */
const byLaw = ({ basis }: Purpose) => basis === 'c' || basis === 'e';

/** Who decides, why and by which right, whose data and which. */
export const purposeRequirements: readonly Requirement<RegisterFacts>[] = [
  { id: 'registerName', items: [], hurts: bothPapers, ask: () => [tellAny('name')] },
  {
    id: 'jointControllers',
    items: ['13(1)(a)', '14(1)(a)', '30(1)(a)'],
    hurts: bothPapers,
    ask: ({ register: { role, jointControllers } }) =>
      role === 'jointController' && jointControllers.length === 0
        ? [{ at: 'jointControllers', ways: [] }]
        : [],
  },
  {
    id: 'jointController',
    items: ['13(1)(a)', '14(1)(a)', '30(1)(a)'],
    hurts: bothPapers,
    ask: eachController((row) => tellAny(`${row}.name`)),
  },
  {
    id: 'jointContact',
    items: ['13(1)(a)', '14(1)(a)', '30(1)(a)'],
    hurts: bothPapers,
    ask: eachController((row) => tellAny(`${row}.contact`)),
  },
  {
    id: 'arrangement',
    items: [],
    hurts: bothPapers,
    ask: eachController((row) => tellAny(`${row}.arrangementSummary`)),
  },
  {
    id: 'purposes',
    items: ['13(1)(c)', '14(1)(c)', '30(1)(b)'],
    hurts: bothPapers,
    ask: askList('purposes'),
  },
  {
    id: 'purposeText',
    items: ['13(1)(c)', '14(1)(c)', '30(1)(b)'],
    hurts: bothPapers,
    ask: eachPurpose(everyone, (row) => tellAny(`${row}.text`)),
  },
  {
    id: 'basis',
    items: ['13(1)(c)', '14(1)(c)'],
    hurts: bothPapers,
    ask: eachPurpose(everyone, (row) => tellAny(`${row}.basis`)),
  },
  {
    id: 'statute',
    items: ['13(1)(c)', '14(1)(c)'],
    hurts: bothPapers,
    ask: eachPurpose(byLaw, (row) => tellAny(`${row}.statute`)),
  },
  {
    id: 'interest',
    items: ['13(1)(d)', '14(2)(b)'],
    hurts: bothPapers,
    ask: (facts) =>
      facts.register.purposes.some(byInterest)
        ? eachPurpose(byInterest, (row) => tellAny(`${row}.interestText`))(facts)
        : exempt('purposes', 'noInterest'),
  },
  {
    id: 'withdrawal',
    items: ['13(2)(c)', '14(2)(d)'],
    // The record repeats how consent is withdrawn, and misses nothing without it.
    hurts: ['notice'],
    ask: (facts) =>
      facts.register.purposes.some(canWithdraw)
        ? eachPurpose(canWithdraw, (row) => tellAny(`${row}.withdrawHow`, 'rights.withdrawal'))(
            facts,
          )
        : exempt('purposes', 'noConsent'),
  },
  // Art. 13 and 14 do not ask for the categories of people; the record does.
  { id: 'subjects', items: ['30(1)(c)'], hurts: record, ask: askList('subjects') },
  {
    id: 'subjectText',
    items: ['30(1)(c)'],
    hurts: record,
    ask: ({ register }) => register.subjects.map(({ id }) => tellAny(`subjects[${id}].text`)),
  },
  { id: 'data', items: ['14(1)(d)', '30(1)(c)'], hurts: bothPapers, ask: askList('data') },
  {
    id: 'dataText',
    items: ['14(1)(d)', '30(1)(c)'],
    hurts: bothPapers,
    ask: ({ register }) =>
      register.data.map(({ id }) => tellAny(`data[${id}].text`, `data[${id}].items`)),
  },
];
