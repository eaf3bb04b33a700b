// On what a transfer to a third country can rest, and what each ground calls for: Chapter V of the GDPR.
import type { DatedFact } from './dated-fact.ts';
import type { transferMechanisms } from '../register/recipients.ts';

export type TransferMechanismCode = (typeof transferMechanisms)[number];

export interface TransferMechanism extends DatedFact {
  readonly code: TransferMechanismCode;
  /** Where it stands in the Regulation. */
  readonly article: string;
  /** Art. 13(1)(f): whoever relies on it tells how to get a copy of the safeguards. */
  readonly needsCopy: boolean;
  /** The law of the country of destination is assessed first (C-311/18). */
  readonly needsAssessment: boolean;
  /** A derogation for specific situations, Art. 49: for single cases only. */
  readonly isDerogation: boolean;
  /** Clauses that the parties agree on: they bind only when both have. */
  readonly isAgreed: boolean;
  /** Recital 111: a derogation for occasional transfers only. */
  readonly isOccasional: boolean;
}

const nothing = {
  needsCopy: false,
  needsAssessment: false,
  isDerogation: false,
  isAgreed: false,
  isOccasional: false,
} as const;

const decision = (code: TransferMechanismCode, article: string) => ({
  ...nothing,
  code,
  article,
  source: `Regulation (EU) 2016/679, Art. ${article}`,
  verifiedOn: '2026-11-22',
});

const safeguard = (code: TransferMechanismCode, article: string) => ({
  ...decision(code, article),
  needsCopy: true,
  needsAssessment: true,
});

const derogation = (code: TransferMechanismCode, article: string) => ({
  ...decision(code, article),
  isDerogation: true,
});

/** Every ground that a transfer can be given. */
export const transferMechanismTable: readonly TransferMechanism[] = [
  decision('adequacy', '45'),
  { ...decision('dpf', '45'), source: 'Decision (EU) 2023/1795' },
  { ...safeguard('scc', '46(2)(c)'), isAgreed: true, source: 'Decision (EU) 2021/914' },
  { ...safeguard('scc-sa', '46(2)(d)'), isAgreed: true },
  safeguard('bcr', '46(2)(b), 47'),
  safeguard('code', '46(2)(e)'),
  safeguard('cert', '46(2)(f)'),
  { ...safeguard('adhoc', '46(3)(a)'), isAgreed: true },
  derogation('49a', '49(1)(a)'),
  { ...derogation('49b', '49(1)(b)'), isOccasional: true },
  { ...derogation('49c', '49(1)(c)'), isOccasional: true },
  derogation('49d', '49(1)(d)'),
  { ...derogation('49e', '49(1)(e)'), isOccasional: true },
  derogation('49f', '49(1)(f)'),
  derogation('49g', '49(1)(g)'),
  { ...derogation('49-2', '49(1)'), needsCopy: true },
];

type Need = Exclude<keyof TransferMechanism, 'code' | 'article' | keyof DatedFact>;

/** True where a transfer that rests on the mechanism calls for this. Nothing chosen calls for nothing. */
export function mechanismIs(need: Need, code: TransferMechanismCode | ''): boolean {
  return transferMechanismTable.some((mechanism) => mechanism.code === code && mechanism[need]);
}
