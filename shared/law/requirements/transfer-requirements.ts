// What is asked of each transfer to a third country, of a controller and of a processor: Art. 13(1)(f),
// 30(1)(e), 30(2)(c).
import type { RequirementId as LegalItemId } from '../../language/requirements/requirement-words.ts';
import type { FedKind } from '../../register/document-kind.ts';
import { someAnswered } from '../../register/is-answered.ts';
import type { ProcessorRecord } from '../../register/processor-record.ts';
import type { Register } from '../../register/register.ts';
import { mechanismIs } from '../transfer-mechanisms.ts';
import type { FactId } from './fact-id.ts';
import { tellAny, when, type Asked, type Requirement } from './requirement.ts';

type TransferFact = Extract<FactId, `transfer${string}` | 'transferCopy'>;

type AskedTransfers = Readonly<Record<Exclude<TransferFact, 'transfers'>, readonly Asked[]>>;

/** What each transfer is asked for. A recipient without a name says nothing of where the data go. */
export function askTransfers(
  transfers: Register['transfers'],
  recipients: ProcessorRecord['subProcessors'],
): AskedTransfers {
  const isNamed = (id: string) =>
    recipients.some((row) => row.id === id && someAnswered(row.name, row.category));
  const at = (id: string, field: string) => `transfers[${id}].${field}`;
  return {
    transferRecipient: transfers.map(({ id, recipientId }) => ({
      at: at(id, 'recipientId'),
      ways: when(isNamed(recipientId), [at(id, 'recipientId')]),
    })),
    transferCountry: transfers.map(({ id }) => tellAny(at(id, 'country'))),
    transferMechanism: transfers.map(({ id }) => tellAny(at(id, 'mechanism'))),
    transferCopy: transfers
      .filter(({ mechanism }) => mechanismIs('needsCopy', mechanism))
      .map(({ id }) => tellAny(at(id, 'copyHow'))),
  };
}

/** The requirements of transfers, which belong to other items for a controller than for a processor. */
export function transferRequirements<Facts>(
  items: readonly LegalItemId[],
  hurts: readonly FedKind[],
  askAll: (facts: Facts) => AskedTransfers,
): readonly Requirement<Facts>[] {
  const ids = [
    'transferRecipient',
    'transferCountry',
    'transferMechanism',
    'transferCopy',
  ] as const;
  return ids.map((id) => ({ id, items, hurts, ask: (facts) => askAll(facts)[id] }));
}
