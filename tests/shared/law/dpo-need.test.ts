import { describe, expect, it } from 'vitest';
import { dpoGround } from '../../../shared/law/dpo-need.ts';

const nothing = { isPublicBody: false, largeScaleMonitoring: false, largeScaleSpecial: false };

describe('a data protection officer', () => {
  it('is voluntary where none of the three cases of Art. 37(1) is at hand', () => {
    expect(dpoGround(nothing)).toBeUndefined();
  });

  it.each([
    ['isPublicBody', '37(1)(a)'],
    ['largeScaleMonitoring', '37(1)(b)'],
    ['largeScaleSpecial', '37(1)(c)'],
  ])('is needed by %s: %s', (fact, ground) => {
    expect(dpoGround({ ...nothing, [fact]: true })).toBe(ground);
  });
});
