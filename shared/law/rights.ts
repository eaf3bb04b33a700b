// Which rights of Art. 12-22 a person has under which legal basis. Access, rectification, restriction
// and complaint hold under every basis and need no table.
import type { DatedFact } from './dated-fact.ts';
import type { legalBases } from '../register/processing.ts';

export type LegalBasis = (typeof legalBases)[number];

interface RightsUnderBasis extends DatedFact {
  /** Art. 17(3)(b): no erasure while a law or a task in the public interest requires the processing. */
  readonly erasure: boolean;
  /** Art. 20(1)(a): consent or contract, and only data that the person provided. */
  readonly portability: boolean;
  /** Art. 21(1): public interest or legitimate interest. */
  readonly objection: boolean;
  /** Art. 7(3). */
  readonly withdrawal: boolean;
}

const none = {
  ...{ erasure: false, portability: false, objection: false, withdrawal: false },
  source: 'Regulation (EU) 2016/679, Art. 17(3), 20(1), 21(1)',
  verifiedOn: '2026-11-22',
} as const;

/** The rights that depend on the legal basis of Art. 6(1). */
export const rightsByBasis: Readonly<Record<LegalBasis, RightsUnderBasis>> = {
  a: {
    ...none,
    ...{ erasure: true, portability: true, withdrawal: true },
    source: 'Regulation (EU) 2016/679, Art. 7(3), 17(1)(b), 20(1)(a)',
  },
  b: {
    ...none,
    ...{ erasure: true, portability: true },
    source: 'Regulation (EU) 2016/679, Art. 17(1)(a), 20(1)(a)',
  },
  c: none,
  d: { ...none, erasure: true, source: 'Regulation (EU) 2016/679, Art. 17(1)(a)' },
  e: { ...none, objection: true, source: 'Regulation (EU) 2016/679, Art. 17(3)(b), 21(1)' },
  f: {
    ...none,
    ...{ erasure: true, objection: true },
    source: 'Regulation (EU) 2016/679, Art. 17(1)(c), 21(1)',
  },
};

type Right = Exclude<keyof RightsUnderBasis, keyof DatedFact>;

/** What this needs to know of a purpose. */
export interface PurposeBasis {
  readonly basis: LegalBasis | '';
  readonly art9Condition: string;
  readonly directMarketing: 'yes' | 'no' | 'unanswered';
}

/** True where the right follows from the legal basis of the purpose. */
export function hasRight({ basis }: PurposeBasis, right: Right): boolean {
  return basis !== '' && rightsByBasis[basis][right];
}

/** True where the purpose rests on a consent that can be withdrawn: Art. 6(1)(a) or 9(2)(a). */
export function canWithdraw(purpose: PurposeBasis): boolean {
  return hasRight(purpose, 'withdrawal') || purpose.art9Condition === 'a';
}

/** True where law alone carries every purpose, so that the right to erasure is limited. */
export function isErasureLimited(purposes: readonly PurposeBasis[]): boolean {
  const based = purposes.filter(({ basis }) => basis !== '');
  return based.length > 0 && based.every((purpose) => !hasRight(purpose, 'erasure'));
}
