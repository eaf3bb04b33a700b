// When the dated facts of the law were last compared with their sources. The app is offline: it cannot
// know what has changed since, so it says how old its facts are.
import { addDays } from '../util/iso-date.ts';
import { adequacyDecisions } from './adequacy.ts';
import { authority } from './authority.ts';
import { eeaCountries } from './countries.ts';
import type { DatedFact } from './dated-fact.ts';
import { dpiaCases } from './dpia-need.ts';
import { dpoDuties } from './dpo-need.ts';
import { outdatedAuthorityContacts } from './outdated-authority.ts';
import { repealedSources } from './repealed-sources.ts';
import { legalItems } from './legal-items.ts';
import { retentionRules } from './retention.ts';
import { retentionLimits } from './retention-limits.ts';
import { rightsByBasis } from './rights.ts';
import { statutes } from './statutes.ts';
import { transferMechanismTable } from './transfer-mechanisms.ts';
import { vendors } from './vendors.ts';

type LawGroup =
  'authority' | 'requirements' | 'rights' | 'retention' | 'statutes' | 'transfers' | 'adequacy';

/** Every dated fact, by what it is about. */
export const lawTables: Readonly<Record<LawGroup, readonly DatedFact[]>> = {
  authority: [authority, ...outdatedAuthorityContacts],
  requirements: [...legalItems, ...dpoDuties, ...dpiaCases],
  rights: Object.values(rightsByBasis),
  retention: [...retentionRules, ...retentionLimits],
  statutes: [...Object.values(statutes), ...repealedSources],
  transfers: [...transferMechanismTable, ...vendors, ...eeaCountries],
  adequacy: adequacyDecisions,
};

/** A group of facts, and the day (yyyy-mm-dd) of its oldest row. */
export interface LawFacts {
  readonly id: LawGroup;
  readonly verifiedOn: string;
}

const oldest = (rows: readonly { readonly verifiedOn: string }[]): string =>
  rows.map(({ verifiedOn }) => verifiedOn).sort()[0] ?? '';

/** Every group of dated facts. */
export const lawFacts: readonly LawFacts[] = (
  Object.entries(lawTables) as [LawGroup, readonly DatedFact[]][]
).map(([id, rows]) => ({ id, verifiedOn: oldest(rows) }));

/** Laws and lists change about yearly; older facts need a look at the sources before publishing. */
const oldAfterDays = 366;

/** True where the facts were checked too long before the day. */
export function isOld(verifiedOn: string, today: string): boolean {
  return addDays(verifiedOn, oldAfterDays) < today;
}

/** The day on which the oldest of the facts were checked. */
export const lawFactsVerifiedOn = oldest(lawFacts);
