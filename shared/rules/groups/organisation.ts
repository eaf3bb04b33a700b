// Who the controller is and how it is reached: Art. 13(1)(a)-(b).
import { isBusinessId, tidyBusinessId } from '../identifiers/business-id.ts';
import { companyRule, hitIf, registerRule, textRule } from '../make-rules.ts';
import type { LocalizedText } from '../../register/answers.ts';
import type { Hit, Rule } from '../rule.ts';
import type { Company } from '../../register/company.ts';
import type { AnswerPlace } from '../../register/file-content.ts';
import { inherits } from '../../register/inheritance.ts';

const at = (path: string): AnswerPlace => ({ file: 'company', path });

const isFinnish = ({ country }: Company) => country === '' || country === 'FI';

function findBusinessId({ company }: { readonly company: Company }): readonly Hit[] {
  const { businessId } = company;
  if (businessId.trim() === '' || !isFinnish(company) || isBusinessId(businessId)) return [];
  const tidy = tidyBusinessId(businessId);
  const place = at('businessId');
  return tidy === undefined
    ? [{ place, values: { hit: businessId } }]
    : [{ place, severity: 'warning', message: 'ORG-02.format', values: { name: tidy } }];
}

function findAddresses({ company }: { readonly company: Company }): readonly Hit[] {
  if (!isFinnish(company)) return [];
  return (['visitAddress', 'postalAddress'] as const)
    .filter((field) => company[field].trim() !== '')
    .filter((field) => !/(?<!\d)\d{5},?\s+\p{L}{2}/u.test(company[field]))
    .map((field) => ({ place: at(field), values: { hit: company[field] } }));
}

interface Contact {
  readonly phone: string;
  readonly email: string;
  readonly name?: string;
  readonly title?: LocalizedText;
  readonly address?: string;
}

// Some write (at) against those who gather addresses; a person understands it.
function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u.test(
    text.trim().replace(/(?<!\s)\s*[([]at[)\]]\s*/i, '@'),
  );
}

function isPattern(email: string): boolean {
  return /^(etunimi|förnamn|fornamn|firstname|x{2,})\b/i.test(email.trim());
}

const bare = (phone: string) => phone.replace(/[\s().\-/]/g, '');

function isPhone(phone: string): boolean {
  return /^(\+\d{7,15}|0\d{4,14})$/.test(bare(phone).replace(/^00/, '+'));
}

function isCharged(phone: string): boolean {
  return (
    /^(\+358|0)?(0?600|0?700)\d/.test(bare(phone)) && !/^(\+358|0)?(60|70)[1-9]/.test(bare(phone))
  );
}

function findBroken(contact: Contact, place: (field: string) => AnswerPlace): readonly Hit[] {
  const { phone, email } = contact;
  return [
    ...hitIf(email.trim() !== '' && (!isEmail(email) || isPattern(email)), {
      place: place('email'),
      values: { hit: email },
    }),
    ...hitIf(phone.trim() !== '' && !phone.includes('@') && !isPhone(phone), {
      place: place('phone'),
      message: 'ORG-05.phone',
      severity: 'warning',
      values: { hit: phone },
    }),
  ];
}

function findRepeated(contact: Contact, place: (field: string) => AnswerPlace): readonly Hit[] {
  const { email } = contact;
  const others = ['phone', 'name', 'title', 'address'] as const;
  return others
    .filter((field) => {
      const text = textOf(contact[field]);
      return (field === 'phone' && text.includes('@')) || (email !== '' && text.includes(email));
    })
    .map((field) => ({ place: place(field), values: { hit: textOf(contact[field]) } }));
}

/** A title stands in several languages. */
function textOf(answer: string | LocalizedText = ''): string {
  return typeof answer === 'string' ? answer : Object.values(answer).join(' · ');
}

type FindInContact = (contact: Contact, place: (field: string) => AnswerPlace) => readonly Hit[];

/** The contacts of the company's file: its own, its contact person's and its officer's. */
function inCompany(find: FindInContact) {
  return ({ company }: { readonly company: Company }): readonly Hit[] => [
    ...find({ phone: company.phone, email: company.email }, at),
    ...find(company.common.contactPerson, (field) => at(`common.contactPerson.${field}`)),
    ...find(company.dpo, (field) => at(`dpo.${field}`)),
  ];
}

function inRegister(
  id: 'ORG-05' | 'ORG-07',
  severity: 'error' | 'info',
  find: FindInContact,
): Rule {
  return registerRule(id, severity, '13(1)(a)–(b) art.', ({ own, at: place }) =>
    inherits(own, 'contactPerson')
      ? []
      : find(own.contactPerson, (field) => place(`contactPerson.${field}`)),
  );
}

const findCharged: FindInContact = ({ phone }, place) =>
  hitIf(isCharged(phone), { place: place('phone'), values: { hit: phone } });

/** Name, identity and contact details. */
export const organisationRules: readonly Rule[] = [
  companyRule('ORG-02', 'error', '13(1)(a) art.', findBusinessId),
  companyRule('ORG-03', 'warning', '13(1)(a) art.', ({ company }) => {
    const { businessId, assocRegNo } = company;
    const isMissing = businessId.trim() === '' && assocRegNo.trim() === '';
    return hitIf(isMissing && isFinnish(company), { place: at('businessId') });
  }),
  companyRule('ORG-04', 'warning', '13(1)(a) art.', findAddresses),
  companyRule('ORG-05', 'error', '13(1)(a)–(b) art.', inCompany(findBroken)),
  inRegister('ORG-05', 'error', findBroken),
  textRule('ORG-05', 'error', '13(1)(a)–(b) art.', {
    pattern: 'mailPattern',
    reads: ({ question }) => !/(^|\.)email$/.test(question),
  }),
  companyRule('ORG-06', 'info', '12(2), 12(5) art.', inCompany(findCharged)),
  companyRule('ORG-07', 'info', '12(1) art.', inCompany(findRepeated)),
  inRegister('ORG-07', 'info', findRepeated),
];
