// What a section must have before the task list calls it done: the core of Art. 13, 14 and 30. It
// guides, it judges nothing: findings with their articles are the business of shared/rules.
import type { LocalizedText } from '../register/answers.ts';
import type { Company } from '../register/company.ts';
import { inherits } from '../register/inheritance.ts';
import type { ProcessorRecord } from '../register/processor-record.ts';
import type { Register } from '../register/register.ts';
import { isAnswered } from '../register/is-answered.ts';

/** True where the record has what the section needs. */
export type Need<Record_> = (record: Record_) => boolean;

export type Needs<Record_> = Readonly<Partial<Record<string, Need<Record_>>>>;

const has = (...answers: readonly (string | LocalizedText | readonly unknown[])[]) =>
  answers.every(isAnswered);

const hasSome = (...answers: readonly (string | LocalizedText | readonly unknown[])[]) =>
  answers.some(isAnswered);

/** One row at least, and none without its main answers. */
function each<Row>(rows: readonly Row[], isComplete: (row: Row) => boolean): boolean {
  return rows.length > 0 && rows.every(isComplete);
}

function explainsBasis(purpose: Register['purposes'][number]): boolean {
  switch (purpose.basis) {
    case 'c':
    case 'e':
      return has(purpose.statute);
    case 'f':
      return has(purpose.interestText);
    case 'a':
      return has(purpose.withdrawHow);
    case 'b':
    case 'd':
      return true;
    case '':
      return false;
  }
}

export const registerNeeds: Needs<Register> = {
  basics: ({ name, role }) => has(name, role),
  jointControllers: ({ jointControllers }) =>
    each(jointControllers, ({ name, arrangementSummary }) => has(name, arrangementSummary)),
  purposes: ({ purposes }) =>
    each(purposes, (purpose) => has(purpose.text) && explainsBasis(purpose)),
  subjects: ({ subjects }) => each(subjects, ({ text }) => has(text)),
  data: ({ data }) => each(data, ({ text, items }) => hasSome(text, items)),
  sources: ({ sources }) => each(sources, ({ type, name }) => hasSome(type, name)),
  recipients: ({ recipients, commonRecipientIds, noDisclosure }) =>
    recipients.length > 0
      ? each(recipients, ({ name, category }) => hasSome(name, category))
      : commonRecipientIds.length > 0 || noDisclosure.claimed === 'yes',
  transfers: ({ noTransfers, transfers }) =>
    noTransfers === 'yes' || each(transfers, ({ country, mechanism }) => has(country, mechanism)),
  retention: ({ retention }) =>
    each(retention, ({ duration, criteria }) => hasSome(duration, criteria)),
  automated: ({ automated }) => has(automated.profiling, automated.art22),
  cookies: (register) => inherits(register, 'cookies') || has(register.cookies.used),
  security: (register) =>
    inherits(register, 'security') ||
    hasSome(register.security.publicSummary, register.security.measures),
  rights: (register) =>
    inherits(register, 'rights') || hasSome(register.rights.how, register.rights.channels),
};

export const companyNeeds: Needs<Company> = {
  identity: ({ legalName, visitAddress, postalAddress, phone, email }) =>
    has(legalName) && hasSome(visitAddress, postalAddress) && hasSome(phone, email),
  contactPerson: ({ common }) =>
    has(common.contactPerson.name) &&
    hasSome(common.contactPerson.phone, common.contactPerson.email),
  dpo: ({ dpo }) => dpo.designated === 'no' || hasSome(dpo.email, dpo.phone, dpo.address),
  recipients: ({ common }) => each(common.recipients, ({ name }) => has(name)),
  security: ({ common }) => hasSome(common.security.publicSummary, common.security.measures),
  rights: ({ common }) => hasSome(common.rights.how, common.rights.channels),
  cookies: ({ common }) => has(common.cookies.used),
};

export const processorNeeds: Needs<ProcessorRecord> = {
  controllers: ({ controllers }) =>
    each(controllers, ({ name, contact, categories }) => has(name, contact, categories)),
  subProcessors: ({ subProcessors }) => each(subProcessors, ({ name }) => has(name)),
  transfers: ({ transfers }) =>
    each(transfers, ({ country, mechanism }) => has(country, mechanism)),
  security: ({ inheritsSecurity, security }) =>
    inheritsSecurity !== 'no' || hasSome(security.publicSummary, security.measures),
};
