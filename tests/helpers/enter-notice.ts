// Enters an annotated notice into the fields of a company and a register, section by section, as somebody
// would who copies an old notice into the form and adds nothing to it.
import type { GoldFacts, GoldNotice, GoldSection } from './gold.ts';
import type { CheckedParts } from '../../shared/rules/scope.ts';
import { companySchema } from '../../shared/register/company.ts';
import { registerSchema } from '../../shared/register/register.ts';
import { parseDate } from '../../shared/register/reading/parse-date.ts';

type Answers = Record<string, unknown>;

const fi = (text: string) => ({ fi: text });
const join = (texts: readonly string[]) => texts.filter((text) => text !== '').join('\n');

/** The answers of a notice. */
export function enterNotice(annotated: GoldNotice): CheckedParts {
  const notice = { ...annotated, sections: annotated.sections.flatMap(setStorageApart) };
  return {
    company: companySchema.parse(companyAnswers(notice)),
    registers: [{ id: 'vanha', content: registerSchema.parse(registerAnswers(notice)) }],
    processor: undefined,
  };
}

const storage =
  /säily|säilö|hävite|tuhota|poistetaan|vuotta|vuoden|kuukau|lagras|bevaras|raderas|\bår\b|kept for|stored for|retain/i;

/** What one section tells of storage beside its own matter goes under the question about storage. */
function setStorageApart(section: GoldSection): readonly GoldSection[] {
  if (section.section === 'retention' || !section.also.includes('retention')) return [section];
  const lines = section.text.split('\n');
  const tells = (line: string) => storage.test(line);
  const others = lines.filter((line) => !tells(line)).join('\n');
  const told = lines.filter(tells).join('\n');
  return [
    { ...section, text: others },
    { ...section, section: 'retention', also: [], text: told },
  ];
}

function textOf({ sections }: GoldNotice, ...ids: readonly string[]): string {
  return join(sections.filter(({ section }) => ids.includes(section)).map(({ text }) => text));
}

/** The texts of the sections that carry the matter beside their own. */
function textWith({ sections }: GoldNotice, id: string): string {
  return join(sections.filter(({ also }) => also.includes(id)).map(({ text }) => text));
}

function companyAnswers(notice: GoldNotice): Answers {
  const { facts } = notice;
  const identity = textOf(notice, 'controller') || textOf(notice, 'changes');
  return {
    legalName: facts.controllerName ?? '',
    businessId: facts.businessIdAsWritten ?? facts.businessId ?? '',
    country: 'FI',
    visitAddress: addressIn(identity),
    phone: facts.phone ?? '',
    email: mail(facts.email),
    ...(facts.dpo && {
      dpo: { designated: 'yes', name: facts.dpo, email: facts.emailPattern ?? '' },
    }),
    common: {
      contactPerson: {
        name: facts.contactPerson ?? facts.contactPersons?.[0] ?? '',
        email: mail(facts.contactEmail ?? facts.email),
        title: fi(titleOf(notice)),
      },
    },
  };
}

/** Addresses are entered as they work, however the notice hides them from robots. */
function mail(address: string | null | undefined): string {
  return (address ?? '').replace(/\s*[([](?:at|ät|a)[)\]]\s*/i, '@');
}

/** What a heading says of the person to contact: in brackets, or by calling somebody an officer who is none. */
function titleOf({ sections, facts }: GoldNotice): string {
  const headingOf = (id: string) => sections.find(({ section }) => section === id)?.heading ?? '';
  const inBrackets = /\(([^)]*)\)/.exec(headingOf('contactPerson'))?.[1] ?? '';
  return inBrackets || (facts.dpo ? '' : headingOf('dpo'));
}

function addressIn(text: string): string {
  const line = /^(?:Osoite: |[^,\n]*\bOyj?, )?(\p{Lu}[^\n]*\n?(?<![\d-])\d{5} \p{L}+)/mu;
  const full = line.exec(text)?.[1];
  return (full ?? /\p{Lu}\p{L}*(tie|katu|kuja) \d+/u.exec(text)?.[0] ?? '').replace('\n', ', ');
}

const rights: Readonly<Record<string, string>> = {
  rightAccess: 'access',
  rightRectification: 'rectification',
  rightErasure: 'erasure',
  rightRestriction: 'restriction',
  rightObject: 'objection',
  rightPortability: 'portability',
  rightComplain: 'complaint',
  rightWithdrawConsent: 'withdrawal',
  consent: 'withdrawal',
  otherRights: 'extra',
};

function registerAnswers(notice: GoldNotice): Answers {
  const { facts, title, lead } = notice;
  const text = (...ids: readonly string[]) => textOf(notice, ...ids);
  const own = { contactPerson: 'yes', security: 'no', rights: 'no', cookies: 'no' };
  return {
    name: fi(facts.registerName ?? title),
    role: 'controller',
    inherits: own,
    intro: fi(join([lead.includes(title) ? lead : join([title, lead]), text('other')])),
    doc: { ...datesOf(facts, lead), changePolicy: fi(text('changes')) },
    scope: { text: fi(text('scope', 'processorRole')) },
    purposes: purposesOf(notice),
    // Few notices name them under a heading of their own, but the form does not let them be forgotten.
    subjects: [{ id: 'r1', text: fi(text('dataSubjects') || 'Asiakkaat') }],
    data: dataOf(notice),
    sources:
      text('sources') === '' ? [] : [{ id: 'l1', type: 'subject', name: fi(text('sources')) }],
    ...recipientsOf(notice),
    ...transfersOf(text('transfers') || textWith(notice, 'transfers')),
    retention: retentionOf(text('retention')),
    sectionNotes: { automated: fi(text('automatedDecisions')), transfers: fi(text('transfers')) },
    cookies:
      text('cookies', 'analytics') === ''
        ? {}
        : { used: 'yes', text: fi(text('cookies', 'analytics')) },
    security: {
      publicSummary: fi(text('security')),
      manual: fi(text('securityManual')),
      electronic: fi(text('securityElectronic')),
    },
    rights: Object.fromEntries(
      notice.sections.flatMap(({ section, text: said }) => {
        const field = rights[section];
        return field === undefined ? [] : [[field, fi(said)]];
      }),
    ),
  };
}

/** The last day is that of the last change, whatever stands before it. */
function datesOf({ dates }: GoldFacts, lead: string): Answers {
  const days = (dates ?? []).map((day) => parseDate(day) ?? day).sort();
  const [first = '', last = first] = [days[0], days.at(-1)];
  return /laadi/i.test(lead) ? { createdOn: first, updatedOn: last } : { updatedOn: last };
}

/** The legal basis is chosen where the notice has a place for it; the interest, where it names one. */
function purposesOf(notice: GoldNotice): readonly Answers[] {
  const text = textOf(notice, 'purposes', 'legalBasis');
  const interest = textOf(notice, 'legitimateInterest');
  const basis = interest === '' ? '' : 'f';
  return [{ id: 'p1', text: fi(text), basis, interestText: fi(interest) }];
}

function dataOf({ sections }: GoldNotice): readonly Answers[] {
  return sections
    .filter(({ section }) => section === 'dataCategories')
    .map(({ text }, index) => ({ id: `t${String(index)}`, ...dataRow(text) }));
}

function dataRow(text: string): Answers {
  const isName = !text.includes('\n') && text.length < 60;
  return isName ? { text: fi(text) } : { text: fi('Rekisterin tiedot'), items: fi(itemsOf(text)) };
}

const itemsOf = (text: string) => text.replace(/^\s*[•-]\s*/gm, '');

/** "Data are not disclosed, except…" is one answer of the form, a list of recipients another. */
function recipientsOf({ sections }: GoldNotice): Answers {
  const isStatement = ({ text }: GoldSection) =>
    /\b(ei|emme) (kuitenkaan |säännönmukaisesti )?(luovuteta|luovuta|ole pääsyä)|ainoastaan[^.]*käytössä/i.test(
      text,
    ) || /(lämnas|utlämnas|överlåts) inte|\bnot (disclosed|shared)/i.test(text);
  const said = sections.filter(({ section }) => ['disclosures', 'recipients'].includes(section));
  const claims = join(said.filter(isStatement).map(({ text }) => text));
  const named = said.filter((section) => !isStatement(section));
  return {
    recipients: named.map(({ text }, index) => ({ id: `v${String(index)}`, category: fi(text) })),
    noDisclosure: claims === '' ? {} : { claimed: 'yes', text: fi(claims) },
  };
}

const no = '(?<!\\p{L})(?:ei|eivät|emme|eikä|inte|ej|not)(?!\\p{L})';
const moved =
  '(?:siirr|siirt|luovut|lähete|överför|överlåt|lämna|utlämna|flytta|transfer|disclos|sen[dt])';
/** A denial of moving data: Swedish sets it behind the verb. A denial of something else is none. */
const notMoved = new RegExp(`${no}[^.]{0,60}${moved}|${moved}\\p{L}*[^.]{0,40}${no}`, 'iu');

/** What the form asks about transfers, as the text answers it. */
export function transfersOf(text: string): Answers {
  if (!notMoved.test(text)) return {};
  // "Not, apart from the servers of our services" is a transfer of which nothing more is told.
  const isTransfer = /pois lukien|lukuun ottamatta|med undantag|apart from/i.test(text);
  return isTransfer ? { noTransfers: 'no', transfers: [{ id: 'x1' }] } : { noTransfers: 'yes' };
}

function retentionOf(text: string): readonly Answers[] {
  if (text === '') return [];
  const years = /(\d+) (?:vuotta|vuoden|år|years)/.exec(text)?.[1];
  const period = years === undefined ? {} : { duration: `P${years}Y`, startEvent: 'customerEnd' };
  return [{ id: 'k1', criteria: fi(text), ...period }];
}
