// Transfers to third countries: Art. 13(1)(f), 44-49.
import { isOlderThan } from '../dates.ts';
import { hitIf, isEmpty, processorRule, registerRule, say, textRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { ProcessorScope, RegisterScope } from '../scope.ts';
import { isPublic } from '../text/checked-text.ts';
import { isVendor, vendorsIn } from '../vendors-in.ts';
import { findAdequacy } from '../../law/adequacy.ts';
import { isInEea } from '../../law/countries.ts';
import { mechanismIs } from '../../law/transfer-mechanisms.ts';
import type { Vendor } from '../../law/vendors.ts';
import type { RuleId } from '../../language/rules/rule-messages.ts';
import type { AnswerPlace } from '../../register/file-content.ts';
import type { Register } from '../../register/register.ts';

type Transfer = Register['transfers'][number];

/** The transfers of a file, and whom they can be about. */
interface TransferScope {
  readonly today: string;
  readonly transfers: readonly Transfer[];
  readonly nameOf: (transfer: Transfer) => string;
  readonly at: (path: string) => AnswerPlace;
}

const isOutside = (country: string) => /^[A-Z]{2}$/.test(country) && !isInEea(country);

type Recipient = RegisterScope['recipients'][number]['row'];

/** A recipient by its name, or by what it does where it has none yet. */
function nameRecipient(row: Recipient | undefined): string {
  return row?.name.trim() || (row && say(row.category)) || '–';
}

function ofRegister({ register, recipients, today, at }: RegisterScope): TransferScope {
  const nameOf = ({ recipientId }: Transfer) =>
    nameRecipient(recipients.find(({ row }) => row.id === recipientId)?.row);
  return { today, transfers: register.transfers, nameOf, at };
}

function ofProcessor({ processor, today }: ProcessorScope): TransferScope {
  const nameOf = ({ recipientId }: Transfer) =>
    nameRecipient(processor.subProcessors.find(({ id }) => id === recipientId));
  const at = (path: string): AnswerPlace => ({ file: 'processor', path });
  return { today, transfers: processor.transfers, nameOf, at };
}

/** The same rule about the transfers of a register and of the processor's record. */
export function transferRule(
  id: RuleId,
  severity: 'error' | 'warning',
  article: string,
  find: (
    transfer: Transfer,
    scope: TransferScope,
  ) => (Omit<Hit, 'place'> & { readonly field: string }) | undefined,
): readonly Rule[] {
  const findIn = (scope: TransferScope): readonly Hit[] =>
    scope.transfers.flatMap((transfer) => {
      const found = find(transfer, scope);
      if (!found) return [];
      const { field, ...hit } = found;
      return [{ place: scope.at(`transfers[${transfer.id}].${field}`), ...hit }];
    });
  return [
    registerRule(id, severity, article, (scope) => findIn(ofRegister(scope))),
    processorRule(id, severity, article, (scope) => findIn(ofProcessor(scope))),
  ];
}

const isForSingleCases = ['49a', '49b', '49c'];

/** The notice says that nothing is transferred, and something outside the Area is in use. */
function findContradiction(scope: RegisterScope): readonly Hit[] {
  const { register, recipients, allTexts, at } = scope;
  const claim = allTexts.find((text) => isPublic(text) && text.hits.has('noTransfer'));
  const isClaimed = register.noTransfers === 'yes';
  if (!isClaimed && !claim) return [];
  const recipient = recipients.find(({ row }) => isOutside(row.country))?.row.name;
  const isHere = (vendor: Vendor) =>
    recipients.some(({ row }) => isInEea(row.country) && isVendor(vendor, row.name));
  const vendor = allTexts
    .filter(isPublic)
    .flatMap(vendorsIn)
    .find((one) => one.country !== undefined && !isHere(one));
  const name = recipient ?? vendor?.name;
  if (name === undefined) return [];
  return [{ place: isClaimed || !claim ? at('noTransfers') : claim.place, values: { name } }];
}

function findUndescribed(scope: RegisterScope): readonly Hit[] {
  const { register, recipients, at } = scope;
  if (register.noTransfers === 'yes') return [];
  const outside = recipients
    .filter(({ row }) => isOutside(row.country))
    .filter(({ row }) => !register.transfers.some(({ recipientId }) => recipientId === row.id))
    .map(({ place, row }) => ({
      place,
      message: 'TRF-03.recipient' as const,
      values: { name: row.name || say(row.category), country: row.country },
    }));
  const isOpen = register.transfers.length === 0 && isEmpty(register.sectionNotes.transfers);
  return [
    ...outside,
    ...hitIf(isOpen && outside.length === 0, {
      place: at('noTransfers'),
      message: 'TRF-03.list',
      severity: register.noTransfers === 'no' ? 'error' : 'warning',
    }),
  ];
}

/** Countries, mechanisms and safeguards. */
export const transferRules: readonly Rule[] = [
  registerRule('TRF-01', 'error', '13(1)(f), 44 art.', findContradiction),
  textRule('TRF-02', 'error', '13(1)(f) art.', { pattern: 'conditionalTransfer', reads: isPublic }),
  registerRule('TRF-03', 'error', '13(1)(f), 30(1)(e) art.', findUndescribed),
  ...transferRule('TRF-03', 'error', '13(1)(f), 30(1)(e) art.', ({ country, mechanism }) =>
    country.trim() === '' || mechanism === ''
      ? { field: country.trim() === '' ? 'country' : 'mechanism' }
      : undefined,
  ),
  ...transferRule('TRF-04', 'error', '13(1)(f) art.', ({ mechanism, copyHow }) =>
    mechanismIs('needsCopy', mechanism) && isEmpty(copyHow) ? { field: 'copyHow' } : undefined,
  ),
  ...transferRule('TRF-05', 'warning', '45 art.', (transfer, { today, nameOf }) =>
    transfer.mechanism === 'dpf' && isOlderThan(1, transfer.listCheckedOn, today)
      ? { field: 'listCheckedOn', values: { name: nameOf(transfer) } }
      : undefined,
  ),
  ...transferRule('TRF-06', 'error', '45 art.', ({ mechanism, country }, { today }) => {
    const decision = findAdequacy(country, today);
    // The decision about the United States covers listed companies only: it is chosen as dpf.
    const isCovered =
      mechanism === 'dpf'
        ? country === 'US'
        : decision?.scope !== 'listed' && decision !== undefined;
    const isJudged = country.trim() !== '' && (mechanism === 'adequacy' || mechanism === 'dpf');
    return isJudged && !isCovered ? { field: 'mechanism', values: { country } } : undefined;
  }),
  ...transferRule('TRF-07', 'warning', '46, 49 art.', ({ mechanism, tiaDone, art49Doc }) => {
    if (mechanismIs('needsAssessment', mechanism) && tiaDone !== 'yes') return { field: 'tiaDone' };
    return isForSingleCases.includes(mechanism) && isEmpty(art49Doc)
      ? { field: 'art49Doc', message: 'TRF-07.derogation' }
      : undefined;
  }),
];
