// When the dated facts of the law were last compared with their sources. The app is offline: it cannot
// know what has changed since, so it says how old its facts are.
import { addDays } from '../util/iso-date.ts';
import { adequacyVerifiedOn } from './adequacy.ts';
import { authority } from './authority.ts';
import { requirements } from './requirements.ts';
import { retentionRules } from './retention.ts';
import { retentionVerifiedOn } from './retention-limits.ts';
import { rightsVerifiedOn } from './rights.ts';
import { transferMechanismsVerifiedOn } from './transfer-mechanisms.ts';

/** A group of facts, and the day (yyyy-mm-dd) of its oldest row. */
export interface LawFacts {
  readonly id: 'authority' | 'requirements' | 'rights' | 'retention' | 'transfers' | 'adequacy';
  readonly verifiedOn: string;
}

const oldest = (days: readonly string[]): string => [...days].sort()[0] ?? '';

const verified = (rows: readonly { readonly verifiedOn: string }[]) =>
  oldest(rows.map(({ verifiedOn }) => verifiedOn));

/** Every group of dated facts. */
export const lawFacts: readonly LawFacts[] = [
  { id: 'authority', verifiedOn: authority.verifiedOn },
  { id: 'requirements', verifiedOn: verified(requirements) },
  { id: 'rights', verifiedOn: rightsVerifiedOn },
  { id: 'retention', verifiedOn: oldest([verified(retentionRules), retentionVerifiedOn]) },
  { id: 'transfers', verifiedOn: transferMechanismsVerifiedOn },
  { id: 'adequacy', verifiedOn: adequacyVerifiedOn },
];

/** Laws and lists change about yearly; older facts need a look at the sources before publishing. */
const oldAfterDays = 366;

/** True where the facts were checked too long before the day. */
export function isOld(verifiedOn: string, today: string): boolean {
  return addDays(verifiedOn, oldAfterDays) < today;
}

/** The day on which the oldest of the facts were checked. */
export const lawFactsVerifiedOn = oldest(lawFacts.map(({ verifiedOn }) => verifiedOn));
