import { describe, expect, it } from 'vitest';
import {
  canWithdraw,
  hasRight,
  isErasureLimited,
  type LegalBasis,
  type PurposeBasis,
} from '../../../shared/law/rights.ts';

function purpose(basis: LegalBasis | '', art9Condition = ''): PurposeBasis {
  return { basis, art9Condition, directMarketing: 'no' };
}

function basesWith(right: Parameters<typeof hasRight>[1]): string {
  const bases: readonly LegalBasis[] = ['a', 'b', 'c', 'd', 'e', 'f'];
  return bases.filter((basis) => hasRight(purpose(basis), right)).join('');
}

describe('rights under legal bases', () => {
  it('follow Art. 17, 20, 21 and 7(3)', () => {
    expect(basesWith('erasure')).toBe('abdf');
    expect(basesWith('portability')).toBe('ab');
    expect(basesWith('objection')).toBe('ef');
    expect(basesWith('withdrawal')).toBe('a');
  });

  it('give no right where the basis is not known', () => {
    expect(hasRight(purpose(''), 'erasure')).toBe(false);
  });

  it('let explicit consent to special categories be withdrawn under any basis', () => {
    expect(canWithdraw(purpose('b', 'a'))).toBe(true);
    expect(canWithdraw(purpose('b', 'b'))).toBe(false);
  });

  it('limit erasure only where law or public interest carries every purpose', () => {
    expect(isErasureLimited([purpose('c'), purpose('e')])).toBe(true);
    expect(isErasureLimited([purpose('c'), purpose('b')])).toBe(false);
    expect(isErasureLimited([purpose('')])).toBe(false);
    expect(isErasureLimited([])).toBe(false);
  });
});
