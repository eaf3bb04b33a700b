// Judges of single facts: is the answer there that the law asks for? Whether it is a good answer is the
// business of the rules.
import type { AnswerPlace } from '../../register/file-content.ts';
import { inherits } from '../../register/inheritance.ts';
import { allAnswered, eachRow, someAnswered } from '../../register/is-answered.ts';
import type { Register } from '../../register/register.ts';
import { isInEea } from '../../law/countries.ts';
import { mechanismIs } from '../../law/transfer-mechanisms.ts';
import type { RegisterFacts } from '../scope.ts';
import { given, notApplicable, type Judgement } from './requirement-state.ts';

type Judge<Facts = RegisterFacts> = (scope: Facts) => Judgement;

type CompanyFacts = Pick<RegisterFacts, 'company'>;

type Noted = keyof Register['sectionNotes'];

/** Words of the section's own tell what no row or choice tells, as the papers print them. */
function isNoted({ register }: RegisterFacts, section: Noted): boolean {
  return allAnswered(register.sectionNotes[section]);
}

/** Whether each row tells what the law asks for; where there is no row, whether the section's words do. */
function toldInRows<Row>(
  scope: RegisterFacts,
  section: Noted,
  rows: readonly Row[],
  isTold: (row: Row) => boolean,
): Judgement {
  const told = rows.length === 0 ? isNoted(scope, section) : eachRow(rows, isTold);
  return given(told, scope.at(section));
}

/** A place in the company's file. */
export const inCompany = (path: string): AnswerPlace => ({ file: 'company', path });

/** Art. 4(7): who is responsible, and how to reach them. */
export const judgeCompany: Judge<CompanyFacts> = ({ company }) => {
  const { legalName, visitAddress, postalAddress, phone, email } = company;
  const isReachable = someAnswered(visitAddress, postalAddress, phone, email);
  return given(
    allAnswered(legalName) && isReachable,
    inCompany(allAnswered(legalName) && !isReachable ? 'email' : 'legalName'),
  );
};

/** Art. 27: the representative of a company outside the Area; one with an establishment here needs none. */
export const judgeRepresentative: Judge<CompanyFacts> = ({ company }) => {
  const { country, euRepresentative } = company;
  const place = inCompany('euRepresentative.name');
  if (!allAnswered(country) || isInEea(country)) return given(true, place);
  return given(allAnswered(euRepresentative.name, euRepresentative.contact), place);
};

/** Art. 26: those who decide together with the company. */
export const judgeJointControllers: Judge = ({ register, at }) => {
  const place = at('jointControllers');
  const areNamed = eachRow(register.jointControllers, ({ name, contact }) =>
    allAnswered(name, contact),
  );
  return given(register.role !== 'jointController' || areNamed, place);
};

export const judgeDpo: Judge = ({ company: { dpo } }) => {
  const place = inCompany('dpo.designated');
  if (dpo.designated === 'no') return notApplicable('noDpo', place);
  if (dpo.designated === 'unanswered') return given(false, place);
  return given(someAnswered(dpo.email, dpo.phone, dpo.address), inCompany('dpo.email'));
};

export const judgePurposes: Judge = (scope) =>
  toldInRows(scope, 'purposes', scope.register.purposes, ({ text }) => allAnswered(text));

export const judgeBases: Judge = ({ register, at }) =>
  given(
    eachRow(register.purposes, ({ text, basis, statute }) => {
      const restsOnLaw = basis === 'c' || basis === 'e';
      return allAnswered(text, basis) && (!restsOnLaw || allAnswered(statute));
    }),
    at('purposes'),
  );

export const judgeInterests: Judge = ({ register, at }) => {
  const rows = register.purposes.filter(({ basis }) => basis === 'f');
  if (rows.length === 0) return notApplicable('noInterest', at('purposes'));
  return given(
    rows.every(({ interestText }) => allAnswered(interestText)),
    at('purposes'),
  );
};

/** Consent of Art. 6(1)(a), and explicit consent of Art. 9(2)(a). */
export const judgeWithdrawal: Judge = ({ register, at }) => {
  const rows = register.purposes.filter(
    ({ basis, art9Condition }) => basis === 'a' || art9Condition === 'a',
  );
  if (rows.length === 0) return notApplicable('noConsent', at('purposes'));
  return given(
    rows.every(({ withdrawHow }) => allAnswered(withdrawHow)),
    at('purposes'),
  );
};

export const judgeRecipients: Judge = (scope) => {
  const { register, recipients, at } = scope;
  if (recipients.length === 0 && register.noDisclosure.claimed === 'yes') {
    return { status: 'satisfied', reason: 'noRecipients', place: at('noDisclosure.claimed') };
  }
  return toldInRows(scope, 'recipients', recipients, ({ row }) =>
    someAnswered(row.name, row.category),
  );
};

type Transfer = Register['transfers'][number];

/** Art. 13(1)(f), 30: where to, on what ground, and how to get a copy of the safeguards. */
export function isExplained({ country, mechanism, copyHow }: Transfer): boolean {
  return (
    allAnswered(country, mechanism) &&
    (!mechanismIs('needsCopy', mechanism) || allAnswered(copyHow))
  );
}

export const judgeTransfers: Judge = (scope) => {
  const { register, at } = scope;
  if (register.noTransfers === 'yes') return notApplicable('noTransfers', at('noTransfers'));
  return toldInRows(scope, 'transfers', register.transfers, isExplained);
};

export const judgeRetention: Judge = (scope) =>
  toldInRows(scope, 'retention', scope.register.retention, ({ duration, criteria }) =>
    someAnswered(duration, criteria),
  );

/** Art. 13(2)(b) and (d): the paper prints these from the legal bases and from the facts of the law. */
export const judgeAlwaysPrinted: Judge = ({ at }) => ({
  status: 'satisfied',
  reason: 'printedAlways',
  place: at('rights.channels'),
});

export const judgeProvision: Judge = (scope) => {
  const { at } = scope;
  const { provision } = scope.register;
  if (provision.requirement === '') {
    return given(isNoted(scope, 'provision'), at('provision.requirement'));
  }
  const isVoluntary = provision.requirement === 'voluntary';
  return given(isVoluntary || allAnswered(provision.consequence), at('provision.consequence'));
};

export const judgeAutomated: Judge = (scope) => {
  const { at } = scope;
  const { automated } = scope.register;
  if (automated.art22 === 'no') return notApplicable('noAutomated', at('automated.art22'));
  if (automated.art22 === 'unanswered') {
    return given(isNoted(scope, 'automated'), at('automated.art22'));
  }
  return given(allAnswered(automated.logic, automated.significance), at('automated.logic'));
};

export const judgeNewPurpose: Judge = ({ at }) => notApplicable('onlyNewPurpose', at('purposes'));

const isNamed = ({ text, items }: Register['data'][number]): boolean => someAnswered(text, items);

export const judgeData: Judge = (scope) => toldInRows(scope, 'data', scope.register.data, isNamed);

export const judgeSubjects: Judge = (scope) =>
  toldInRows(scope, 'subjects', scope.register.subjects, ({ text }) => allAnswered(text));

export const judgeSources: Judge = (scope) => {
  const rows = scope.register.sources.filter(
    ({ type }) => type !== 'subject' && type !== 'observed',
  );
  return toldInRows(
    scope,
    'sources',
    rows,
    ({ name, public: isPublic }) => allAnswered(name) && isPublic !== 'unanswered',
  );
};

/** A general description of any kind. */
export function isSecured({
  publicSummary,
  manual,
  electronic,
  measures,
}: Register['security']): boolean {
  return someAnswered(publicSummary, manual, electronic, measures);
}

export const judgeSecurity: Judge = (scope) => {
  const { own, register, at } = scope;
  const place = inherits(own, 'security')
    ? inCompany('common.security.measures')
    : at('security.measures');
  return given(isSecured(register.security) || isNoted(scope, 'security'), place);
};
