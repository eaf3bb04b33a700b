// Decisions of the Commission that a third country protects personal data well enough, Art. 45(3).

import { verifiedOn, type DatedFact } from './dated-fact.ts';

export interface AdequacyDecision extends DatedFact {
  /** ISO 3166-1 alpha-2; EPO for the European Patent Organisation. */
  readonly country: string;
  /** Whom the decision covers: everyone, or only those who the note in `source` names. */
  readonly scope: 'general' | 'partial' | 'listed';
  /** The last day on which the decision is valid, where it ends by itself. */
  readonly validUntil?: string;
}

const reviewed = 'Commission review of 15 January 2024';

type Decision = Omit<AdequacyDecision, 'verifiedOn'>;

export const adequacyDecisions: readonly AdequacyDecision[] = verifiedOn<Decision>('2026-11-22', [
  ...['AD', 'AR', 'FO', 'GG', 'IL', 'IM', 'JE', 'NZ', 'CH', 'UY'].map((country): Decision => ({
    country,
    scope: 'general',
    source: reviewed,
  })),
  { country: 'CA', scope: 'partial', source: `${reviewed}: organisations under PIPEDA` },
  { country: 'JP', scope: 'partial', source: 'Decision (EU) 2019/419: private operators' },
  { country: 'KR', scope: 'partial', source: 'Decision (EU) 2022/254' },
  {
    country: 'GB',
    scope: 'general',
    validUntil: '2031-12-27',
    source: 'Renewed on 19 December 2025',
  },
  { country: 'BR', scope: 'general', source: 'Decision (EU) 2026/179' },
  {
    country: 'US',
    scope: 'listed',
    // An appeal is pending (C-703/25 P); the decision is valid until the Court says otherwise.
    source: 'Decision (EU) 2023/1795: companies on the Data Privacy Framework list; T-553/23',
  },
  { country: 'EPO', scope: 'general', source: 'Decision of 15 July 2025' },
]);

/** The decision about the country that is valid on the day; undefined where there is none. */
export function findAdequacy(country: string, today: string): AdequacyDecision | undefined {
  const decision = adequacyDecisions.find((row) => row.country === country);
  if (decision?.validUntil !== undefined && decision.validUntil < today) return undefined;
  return decision;
}
