// Transfers to third countries: Art. 13(1)(f), 44-49.
import { isOlderThan } from '../dates.ts';
import { isEmpty, processorRule, registerRule, say, textRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { ProcessorScope, RegisterScope } from '../scope.ts';
import { isPublic } from '../text/checked-text.ts';
import { isVendor, vendorsIn } from '../vendors-in.ts';
import { findAdequacy } from '../../law/adequacy.ts';
import { isInEea, isOutsideEea } from '../../law/countries.ts';
import { mechanismIs } from '../../law/transfer-mechanisms.ts';
import type { Vendor } from '../../law/vendors.ts';
import type { RuleId } from '../../language/rules/rule-messages.ts';
import type { AnswerPlace } from '../../register/file-content.ts';
import { parseCountries } from '../../register/reading/parse-countries.ts';
import type { Register } from '../../register/register.ts';

type Transfer = Register['transfers'][number];

/** The transfers of a file, and whom they can be about. */
interface TransferScope {
  readonly today: string;
  readonly transfers: readonly Transfer[];
  readonly recipientOf: (transfer: Transfer) => Recipient | undefined;
  readonly at: (path: string) => AnswerPlace;
}

type Recipient = RegisterScope['recipients'][number]['row'];

/** A recipient by its name, or by what it does where it has none yet. */
function nameRecipient({ name, category }: Recipient): string {
  return name.trim() || say(category) || '–';
}

function ofRegister({ register, recipients, today, at }: RegisterScope): TransferScope {
  const recipientOf = ({ recipientId }: Transfer) =>
    recipients.find(({ row }) => row.id === recipientId)?.row;
  return { today, transfers: register.transfers, recipientOf, at };
}

function ofProcessor({ processor, today }: ProcessorScope): TransferScope {
  const recipientOf = ({ recipientId }: Transfer) =>
    processor.subProcessors.find(({ id }) => id === recipientId);
  const at = (path: string): AnswerPlace => ({ file: 'processor', path });
  return { today, transfers: processor.transfers, recipientOf, at };
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

/** A derogation whose reasons nobody has written down. */
function findUnreasoned({ mechanism, art49Doc }: Transfer) {
  if (!isEmpty(art49Doc)) return undefined;
  const field = 'art49Doc';
  // Art. 49(1), second subparagraph, and 49(6): assessed, documented, and told to both.
  if (mechanism === '49-2') return { field, message: 'TRF-07.compelling' as const };
  return isForSingleCases.includes(mechanism)
    ? { field, message: 'TRF-07.derogation' as const }
    : undefined;
}

/** The notice says that nothing is transferred, and something outside the Area is in use. */
function findContradiction(scope: RegisterScope): readonly Hit[] {
  const { register, recipients, allTexts, at } = scope;
  const claim = allTexts.find((text) => isPublic(text) && text.hits.has('noTransfer'));
  const isClaimed = register.noTransfers === 'yes';
  if (!isClaimed && !claim) return [];
  const recipient = recipients.find(({ row }) => isOutsideEea(row.country))?.row.name;
  const isHere = (vendor: Vendor) =>
    recipients.some(({ row }) => isInEea(row.country) && isVendor(vendor, row.name));
  const vendor = allTexts
    .filter(isPublic)
    .flatMap(vendorsIn)
    .find((one) => one.country !== undefined && !isHere(one));
  const name = recipient ?? vendor?.name ?? outsideCookie(register);
  if (name === undefined) return [];
  return [{ place: isClaimed || !claim ? at('noTransfers') : claim.place, values: { name } }];
}

/** Who sets a cookie from outside the Area: the visitor's data go there. */
function outsideCookie({ cookies: { used, items } }: Register): string | undefined {
  const cookie = used === 'yes' && items.find(({ country }) => isOutsideEea(country));
  return cookie ? cookie.provider.trim() || cookie.name : undefined;
}

function findUndescribed(scope: RegisterScope): readonly Hit[] {
  const { register, recipients } = scope;
  if (register.noTransfers === 'yes') return [];
  return recipients
    .filter(({ row }) => isOutsideEea(row.country))
    .filter(({ row }) => !register.transfers.some(({ recipientId }) => recipientId === row.id))
    .map(({ place, row }) => ({
      place,
      message: 'TRF-03.recipient' as const,
      values: { name: row.name || say(row.category), country: row.country },
    }));
}

/** Countries, mechanisms and safeguards. */
export const transferRules: readonly Rule[] = [
  registerRule('TRF-01', 'error', '13(1)(f), 44 art.', findContradiction),
  textRule('TRF-02', 'error', '13(1)(f) art.', { pattern: 'conditionalTransfer', reads: isPublic }),
  registerRule('TRF-03', 'error', '13(1)(f), 30(1)(e) art.', findUndescribed),
  ...transferRule('TRF-05', 'warning', '45 art.', (transfer, { today, recipientOf }) => {
    // Only a company that is known can be looked up in the list.
    const recipient = recipientOf(transfer);
    return recipient &&
      transfer.mechanism === 'dpf' &&
      isOlderThan(1, transfer.listCheckedOn, today)
      ? { field: 'listCheckedOn', values: { name: nameRecipient(recipient) } }
      : undefined;
  }),
  ...transferRule('TRF-06', 'error', '45 art.', ({ mechanism, country }, { today }) => {
    // The decision about the United States covers listed companies only: it is chosen as dpf.
    const isCovered = (code: string) => {
      if (mechanism === 'dpf') return code === 'US';
      const decision = findAdequacy(code, today);
      return decision !== undefined && decision.scope !== 'listed';
    };
    const isJudged = mechanism === 'adequacy' || mechanism === 'dpf';
    const uncovered = (parseCountries(country) ?? []).filter((code) => !isCovered(code));
    return isJudged && uncovered.length > 0
      ? { field: 'mechanism', values: { country: uncovered.join(', ') } }
      : undefined;
  }),
  ...transferRule('TRF-07', 'warning', '46, 49 art.', (transfer) =>
    mechanismIs('needsAssessment', transfer.mechanism) && transfer.tiaDone !== 'yes'
      ? { field: 'tiaDone' }
      : findUnreasoned(transfer),
  ),
];
