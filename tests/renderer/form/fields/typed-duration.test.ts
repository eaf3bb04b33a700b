import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDuration, showDuration } from '../../../../renderer/form/fields/typed-duration.ts';

describe('a typed duration', () => {
  it('is stored as an ISO duration of one unit', () => {
    expect(readDuration({ amount: ' 3 ', unit: 'years' })).toBe('P3Y');
    expect(readDuration({ amount: '14', unit: 'days' })).toBe('P14D');
    expect(readDuration({ amount: '1,5', unit: 'years' })).toBe('P18M');
    expect(readDuration({ amount: 'kolme', unit: 'months' })).toBe('P3M');
  });

  it('has the unit that was typed with it, whatever stands beside it', () => {
    expect(readDuration({ amount: '24 kk', unit: 'years' })).toBe('P24M');
    expect(readDuration({ amount: '2 vuotta', unit: 'months' })).toBe('P2Y');
  });

  it('until the event needs no number', () => {
    expect(readDuration({ amount: 'abc', unit: 'untilEvent' })).toBe('P0D');
    expect(showDuration('P0D').unit).toBe('untilEvent');
  });

  it.each(['abc', '-1', '0', '12345', '2-3'])('keeps %s as it was typed', (amount) => {
    const kept = readDuration({ amount, unit: 'years' });
    expect(kept).toBe(amount);
    expect(showDuration(kept)).toEqual({ amount, unit: '' });
  });

  it('never takes a number for years where the unit is not known', () => {
    const { unit } = showDuration('2-3');
    expect(readDuration({ amount: '3', unit })).toBe('3');
  });

  it('comes back the same through showing and reading, whatever was typed', () => {
    const iso = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('Y', 'M', 'W', 'D'))
      .map(([amount, letter]) => `P${String(amount)}${letter}`);
    const unit = fc.constantFrom('years', 'months', 'weeks', 'days', '');
    fc.assert(
      fc.property(fc.oneof(iso, fc.string()), unit, (amount, chosen) => {
        const kept = readDuration({ amount, unit: chosen });
        expect(readDuration(showDuration(kept))).toBe(kept);
      }),
    );
  });
});
