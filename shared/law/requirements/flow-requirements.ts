// What the law asks about where data come from and where they go, and for how long they are kept:
// Art. 13(1)(e)-(f), 13(2)(a), (e)-(f), 14(2)(f), 30(1)(d)-(g), and Act 917/2014, section 205.
import type { Register } from '../../register/register.ts';
import { isInEea, isOutsideEea } from '../countries.ts';
import { askCookies, askRecipient, askSecurity } from './common-requirements.ts';
import { askList } from './purpose-requirements.ts';
import type { RegisterFacts } from './register-facts.ts';
import { exempt, tellAny, when, type Asked, type Requirement } from './requirement.ts';
import { askTransfers, transferRequirements } from './transfer-requirements.ts';

type Source = Register['sources'][number];

const bothPapers = ['notice', 'record'] as const;
const notice = ['notice'] as const;

const isFromPerson = ({ type }: Source) => type === 'subject' || type === 'observed';
const isFromElsewhere = (source: Source) => source.type !== '' && !isFromPerson(source);

/** Whether Art. 13 or 14 is about the register; undefined while its sources are not known. */
export function sourcesOf({ sources }: Register): 'person' | 'elsewhere' | 'both' | undefined {
  const fromPerson = sources.some(isFromPerson);
  const fromElsewhere = sources.some(isFromElsewhere);
  if (fromPerson && fromElsewhere) return 'both';
  if (fromPerson) return 'person';
  return fromElsewhere ? 'elsewhere' : undefined;
}

function eachSource(
  isAsked: (source: Source) => boolean,
  ask: (path: string) => Asked,
): (facts: RegisterFacts) => readonly Asked[] {
  return ({ register }) => register.sources.filter(isAsked).map(({ id }) => ask(`sources[${id}]`));
}

/** Art. 13(2)(e) is about data that the person gives: who gives nothing cannot be obliged to. */
function askProvision({ register }: RegisterFacts): readonly Asked[] {
  if (sourcesOf(register) === 'elsewhere') return exempt('sources', 'notFromPerson');
  return [tellAny('provision.requirement', 'sectionNotes.provision')];
}

function askConsequence({ register }: RegisterFacts): readonly Asked[] {
  const { requirement } = register.provision;
  if (sourcesOf(register) === 'elsewhere') return [];
  if (requirement === '' || requirement === 'voluntary') return [];
  return [tellAny('provision.consequence', 'sectionNotes.provision')];
}

function askRecipients({ register, recipients }: RegisterFacts): readonly Asked[] {
  const { noDisclosure } = register;
  if (recipients.length > 0) return [];
  const isNone = noDisclosure.claimed === 'yes';
  const ways = [...when(isNone, ['noDisclosure.claimed']), ['sectionNotes.recipients']];
  return [{ at: 'recipients', ways, ...(isNone && { reason: 'noRecipients' }) }];
}

/** Who gets data outside the Area, as the register tells: recipients, and whoever sets its cookies. */
function receivesOutside({ recipients, cookies }: Register): boolean {
  return (
    recipients.some(({ country }) => isOutsideEea(country)) ||
    (cookies.used === 'yes' && cookies.items.some(({ country }) => isOutsideEea(country)))
  );
}

/**
 * That nothing is transferred can be said only when it is known where every recipient is. Those who read what
 * is published are nowhere in particular: publishing on a website is no transfer (C-101/01).
 */
function askCountries({ register, recipients }: RegisterFacts): readonly Asked[] {
  if (register.noTransfers !== 'yes') return [];
  const isKnown = (country: string) => isInEea(country) || isOutsideEea(country);
  return recipients
    .filter(({ row: { kind, country } }) => kind !== 'public' && !isKnown(country))
    .map(({ path }) => ({ at: `${path}.country`, ways: [], isOpen: true }));
}

function askWhether({ register }: RegisterFacts): readonly Asked[] {
  const { noTransfers, transfers } = register;
  if (noTransfers === 'yes') {
    const isContradicted = receivesOutside(register);
    return [{ ...tellAny('noTransfers'), exempt: 'noTransfers', isContradicted }];
  }
  return transfers.length > 0 ? [] : [{ at: 'noTransfers', ways: [['sectionNotes.transfers']] }];
}

function askDecisions({ register: { automated } }: RegisterFacts): readonly Asked[] {
  const { art22 } = automated;
  const ways = [...when(art22 !== 'unanswered', ['automated.art22']), ['sectionNotes.automated']];
  // Art. 13(2)(f) asks only where such decisions are made.
  const asked: Asked = { at: 'automated.art22', ways, isOpen: true };
  return [art22 === 'no' ? { ...asked, exempt: 'noAutomated' } : asked];
}

function askOfDecisions(path: string): (facts: RegisterFacts) => readonly Asked[] {
  return ({ register: { automated } }) => (automated.art22 === 'yes' ? [tellAny(path)] : []);
}

/** Sources, recipients, transfers, storage and decisions. */
export const flowRequirements: readonly Requirement<RegisterFacts>[] = [
  { id: 'sources', items: ['14(2)(f)'], hurts: bothPapers, ask: askList('sources') },
  {
    id: 'source',
    items: ['14(2)(f)'],
    hurts: bothPapers,
    ask: eachSource(
      (source) => !isFromElsewhere(source),
      (row) => tellAny(`${row}.type`, `${row}.name`),
    ),
  },
  {
    id: 'sourceName',
    items: ['14(2)(f)'],
    hurts: bothPapers,
    ask: eachSource(isFromElsewhere, (row) => tellAny(`${row}.name`)),
  },
  {
    id: 'sourcePublic',
    items: ['14(2)(f)'],
    hurts: bothPapers,
    ask: eachSource(isFromElsewhere, (row) => tellAny(`${row}.public`)),
  },
  { id: 'provision', items: ['13(2)(e)'], hurts: notice, ask: askProvision },
  { id: 'consequence', items: ['13(2)(e)'], hurts: notice, ask: askConsequence },
  {
    id: 'recipients',
    items: ['13(1)(e)', '14(1)(e)', '30(1)(d)'],
    hurts: bothPapers,
    ask: askRecipients,
  },
  {
    id: 'recipient',
    items: ['13(1)(e)', '14(1)(e)', '30(1)(d)'],
    hurts: bothPapers,
    ask: ({ recipients }) => recipients.map(({ path }) => askRecipient(path)),
  },
  {
    id: 'transfers',
    items: ['13(1)(f)', '14(1)(f)', '30(1)(e)'],
    hurts: bothPapers,
    ask: askWhether,
  },
  {
    id: 'recipientCountry',
    items: ['13(1)(f)', '14(1)(f)', '30(1)(e)'],
    hurts: bothPapers,
    ask: askCountries,
  },
  ...transferRequirements<RegisterFacts>(
    ['13(1)(f)', '14(1)(f)', '30(1)(e)'],
    bothPapers,
    ({ register, recipients }) =>
      askTransfers(
        register.transfers,
        recipients.map(({ row }) => row),
      ),
  ),
  {
    id: 'retention',
    items: ['13(2)(a)', '14(2)(a)', '30(1)(f)'],
    hurts: bothPapers,
    ask: askList('retention'),
  },
  {
    id: 'retentionPeriod',
    items: ['13(2)(a)', '14(2)(a)', '30(1)(f)'],
    hurts: bothPapers,
    ask: ({ register }) =>
      register.retention.map(({ id }) =>
        tellAny(`retention[${id}].duration`, `retention[${id}].criteria`),
      ),
  },
  { id: 'automated', items: ['13(2)(f)', '14(2)(g)'], hurts: notice, ask: askDecisions },
  {
    id: 'logic',
    items: ['13(2)(f)', '14(2)(g)'],
    hurts: notice,
    ask: askOfDecisions('automated.logic'),
  },
  {
    id: 'significance',
    items: ['13(2)(f)', '14(2)(g)'],
    hurts: notice,
    ask: askOfDecisions('automated.significance'),
  },
  {
    id: 'cookies',
    items: [],
    hurts: notice,
    ask: () => [askCookies('cookies', 'sectionNotes.cookies')],
  },
  {
    id: 'security',
    items: ['30(1)(g)'],
    hurts: ['record'],
    ask: ({ register }) => [askSecurity('security', register.security, 'sectionNotes.security')],
  },
];
