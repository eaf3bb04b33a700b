import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isBusinessId, tidyBusinessId } from '../../../shared/rules/identifiers/business-id.ts';
import { isIdentityCode } from '../../../shared/rules/identifiers/identity-code.ts';

describe('a business id', () => {
  it.each(['9990001-6', '9990007-5', '1572860-0', '2077474-0', '0737546-2'])(
    'is right: %s',
    (id) => {
      expect(isBusinessId(id)).toBe(true);
    },
  );

  it.each(['2077474-1', '0737546-1', '1234568-0', '99900016', '', 'Y9990001-6'])(
    'is wrong: %s',
    (id) => {
      expect(isBusinessId(id)).toBe(false);
    },
  );

  it('has one check digit at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (number) => {
        const digits = String(number).padStart(7, '0');
        const right = Array.from({ length: 10 }, (_, check) => `${digits}-${String(check)}`);
        expect(right.filter(isBusinessId).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    ['Y9990001-6', '9990001-6'],
    ['Y-tunnus: 9990001-6', '9990001-6'],
    ['FI99900016', '9990001-6'],
    ['737546-2', '0737546-2'],
  ])('is found in %s', (text, id) => {
    expect(tidyBusinessId(text)).toBe(id);
  });

  it('is not found where there is none', () => {
    expect(tidyBusinessId('9990001-7')).toBeUndefined();
    expect(tidyBusinessId('ei ole')).toBeUndefined();
  });
});

describe('a personal identity code', () => {
  it('is told by its check character, in every century', () => {
    expect(isIdentityCode('131052-308T')).toBe(true);
    expect(isIdentityCode('131052A308T')).toBe(true);
    expect(isIdentityCode('131052Y308T')).toBe(true);
    expect(isIdentityCode('131052-308A')).toBe(false);
    expect(isIdentityCode('131052-308')).toBe(false);
  });
});
