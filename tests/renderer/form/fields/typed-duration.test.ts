import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isBadAmount,
  readDuration,
  showDuration,
} from '../../../../renderer/form/fields/typed-duration.ts';

describe('a typed duration', () => {
  it('is stored as an ISO duration of one unit', () => {
    expect(readDuration({ amount: ' 3 ', unit: 'years' })).toBe('P3Y');
    expect(readDuration({ amount: '14', unit: 'days' })).toBe('P14D');
  });

  it('until the event needs no number', () => {
    expect(readDuration({ amount: 'abc', unit: 'untilEvent' })).toBe('P0D');
    expect(showDuration('P0D').unit).toBe('untilEvent');
  });

  it.each(['kolme', '3,5', '-1', '0', '12345'])('refuses %s as a number of years', (amount) => {
    expect(readDuration({ amount, unit: 'years' })).toBe('');
    expect(isBadAmount({ amount, unit: 'years' })).toBe(true);
  });

  it('shows empty controls for what it cannot show', () => {
    expect(showDuration('P1Y6M')).toEqual({ amount: '', unit: 'years' });
    expect(isBadAmount(showDuration('P1Y6M'))).toBe(false);
  });

  it('comes back the same through showing and reading', () => {
    const iso = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('Y', 'M', 'W', 'D'))
      .map(([amount, letter]) => `P${String(amount)}${letter}`);
    fc.assert(
      fc.property(iso, (duration) => {
        expect(readDuration(showDuration(duration))).toBe(duration);
      }),
    );
  });
});
