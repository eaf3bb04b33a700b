// What the law asks about a company, for all of its papers: Art. 13(1)(a)-(b), 27, 30(1)(a), 30(2)(a).
import type { Company } from '../../register/company.ts';
import { isAnswered } from '../../register/is-answered.ts';
import { isInEea } from '../countries.ts';
import { askCookies, askRecipient, askSecurity } from './common-requirements.ts';
import { tellAny, when, type Asked, type Requirement } from './requirement.ts';

/** A company, and the common facts that one of its registers uses. */
export interface CompanyFacts {
  readonly company: Company;
  readonly used: ReadonlySet<'security' | 'cookies'>;
}

const identity = ['13(1)(a)', '14(1)(a)', '30(1)(a)', '30(2)(a)'] as const;
const officer = ['13(1)(b)', '14(1)(b)', '30(1)(a)'] as const;
const everyPaper = ['notice', 'record', 'processor-record'] as const;

/** Art. 27: a company outside the Area names a representative; one with an establishment here needs none. */
function askRepresentative({ company: { country } }: CompanyFacts): readonly Asked[] {
  if (!isAnswered(country) || isInEea(country)) return [];
  return [tellAny('euRepresentative.name'), tellAny('euRepresentative.contact')];
}

/** A pattern such as etunimi.sukunimi@… reaches nobody. */
function isAddress(email: string): boolean {
  return email.includes('@') && !/^\s*(etunimi|förnamn|firstname)\./i.test(email);
}

/**
 * Art. 13(1)(b) and 37(7) ask for contact details by which the officer is reached; an address alone, without
 * email or telephone, does not make that easy (WP 243, 2.6).
 */
function askOfficer({ company: { dpo } }: CompanyFacts): readonly Asked[] {
  if (dpo.designated !== 'yes') return [];
  return [{ at: 'dpo.email', ways: [...when(isAddress(dpo.email), ['dpo.email']), ['dpo.phone']] }];
}

/** Facts of the company's own file. */
export const companyRequirements: readonly Requirement<CompanyFacts>[] = [
  { id: 'name', items: identity, hurts: everyPaper, ask: () => [tellAny('legalName')] },
  {
    id: 'contact',
    items: identity,
    hurts: everyPaper,
    ofEveryone: true,
    ask: () => [tellAny('email', 'phone', 'visitAddress', 'postalAddress')],
  },
  { id: 'representative', items: identity, hurts: everyPaper, ask: askRepresentative },
  {
    id: 'dpo',
    items: officer,
    hurts: everyPaper,
    ask: ({ company: { dpo } }) => [
      { ...tellAny('dpo.designated'), ...(dpo.designated === 'no' && { exempt: 'noDpo' }) },
    ],
  },
  { id: 'dpoContact', items: officer, hurts: everyPaper, ofEveryone: true, ask: askOfficer },
  {
    id: 'recipient',
    items: [],
    hurts: ['notice', 'record'],
    ask: ({ company }) =>
      company.common.recipients.map(({ id }) => askRecipient(`common.recipients[${id}]`)),
  },
  {
    id: 'security',
    items: [],
    hurts: ['record', 'processor-record'],
    ask: ({ company, used }) =>
      used.has('security') ? [askSecurity('common.security', company.common.security)] : [],
  },
  {
    id: 'cookies',
    items: [],
    hurts: ['notice'],
    ask: ({ used }) => (used.has('cookies') ? [askCookies('common.cookies')] : []),
  },
];
