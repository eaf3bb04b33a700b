// What a section must have before the task list calls it done: the core of Art. 13, 14 and 30. It
// guides, it judges nothing: findings with their articles are the business of shared/rules.
import type { Company } from '../register/company.ts';
import { inherits } from '../register/inheritance.ts';
import type { ProcessorRecord } from '../register/processor-record.ts';
import type { Register } from '../register/register.ts';
import { allAnswered, eachRow, someAnswered } from '../register/is-answered.ts';

/** True where the record has what the section needs. */
export type Need<Record_> = (record: Record_) => boolean;

export type Needs<Record_> = Readonly<Partial<Record<string, Need<Record_>>>>;

function explainsBasis(purpose: Register['purposes'][number]): boolean {
  switch (purpose.basis) {
    case 'c':
    case 'e':
      return allAnswered(purpose.statute);
    case 'f':
      return allAnswered(purpose.interestText);
    case 'a':
      return allAnswered(purpose.withdrawHow);
    case 'b':
    case 'd':
      return true;
    case '':
      return false;
  }
}

export const registerNeeds: Needs<Register> = {
  basics: ({ name, role }) => allAnswered(name, role),
  jointControllers: ({ jointControllers }) =>
    eachRow(jointControllers, ({ name, arrangementSummary }) =>
      allAnswered(name, arrangementSummary),
    ),
  purposes: ({ purposes }) =>
    eachRow(purposes, (purpose) => allAnswered(purpose.text) && explainsBasis(purpose)),
  subjects: ({ subjects }) => eachRow(subjects, ({ text }) => allAnswered(text)),
  data: ({ data }) => eachRow(data, ({ text, items }) => someAnswered(text, items)),
  sources: ({ sources }) => eachRow(sources, ({ type, name }) => someAnswered(type, name)),
  recipients: ({ recipients, commonRecipientIds, noDisclosure }) =>
    recipients.length > 0
      ? eachRow(recipients, ({ name, category }) => someAnswered(name, category))
      : commonRecipientIds.length > 0 || noDisclosure.claimed === 'yes',
  transfers: ({ noTransfers, transfers }) =>
    noTransfers === 'yes' ||
    eachRow(transfers, ({ country, mechanism }) => allAnswered(country, mechanism)),
  retention: ({ retention }) =>
    eachRow(retention, ({ duration, criteria }) => someAnswered(duration, criteria)),
  automated: ({ automated }) => allAnswered(automated.profiling, automated.art22),
  cookies: (register) => inherits(register, 'cookies') || allAnswered(register.cookies.used),
  security: (register) =>
    inherits(register, 'security') ||
    someAnswered(register.security.publicSummary, register.security.measures),
  rights: (register) =>
    inherits(register, 'rights') || someAnswered(register.rights.how, register.rights.channels),
};

export const companyNeeds: Needs<Company> = {
  identity: ({ legalName, visitAddress, postalAddress, phone, email }) =>
    allAnswered(legalName) &&
    someAnswered(visitAddress, postalAddress) &&
    someAnswered(phone, email),
  contactPerson: ({ common }) =>
    allAnswered(common.contactPerson.name) &&
    someAnswered(common.contactPerson.phone, common.contactPerson.email),
  dpo: ({ dpo }) => dpo.designated === 'no' || someAnswered(dpo.email, dpo.phone, dpo.address),
  recipients: ({ common }) => eachRow(common.recipients, ({ name }) => allAnswered(name)),
  security: ({ common }) => someAnswered(common.security.publicSummary, common.security.measures),
  rights: ({ common }) => someAnswered(common.rights.how, common.rights.channels),
  cookies: ({ common }) => allAnswered(common.cookies.used),
};

export const processorNeeds: Needs<ProcessorRecord> = {
  controllers: ({ controllers }) =>
    eachRow(controllers, ({ name, contact, categories }) => allAnswered(name, contact, categories)),
  subProcessors: ({ subProcessors }) => eachRow(subProcessors, ({ name }) => allAnswered(name)),
  transfers: ({ transfers }) =>
    eachRow(transfers, ({ country, mechanism }) => allAnswered(country, mechanism)),
  security: ({ inheritsSecurity, security }) =>
    inheritsSecurity !== 'no' || someAnswered(security.publicSummary, security.measures),
};
