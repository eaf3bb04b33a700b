import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBadDate, readDate, showDate } from '../../../../renderer/form/fields/typed-date.ts';

describe('a typed date', () => {
  it.each([
    '1.2.2026',
    '01.02.2026',
    '1. 2. 2026',
    '1/2/2026',
    '1-2-2026',
    '01022026',
    '2026-02-01',
  ])('is read from %s', (text) => {
    expect(readDate(text)).toBe('2026-02-01');
  });

  it.each(['31.2.2026', 'ensi viikolla', '1.2.26', '32.1.2026'])('keeps %s as it is', (text) => {
    expect(readDate(text)).toBe(text);
    expect(isBadDate(text)).toBe(true);
  });

  it('finds nothing wrong with an empty field', () => {
    expect(isBadDate('  ')).toBe(false);
  });

  it('is shown as Finns write it, and an unknown text as it was', () => {
    expect(showDate('2026-02-01')).toBe('1.2.2026');
    expect(showDate('2026-02-31')).toBe('2026-02-31');
    expect(showDate('joskus')).toBe('joskus');
  });

  it('comes back the same through showing and reading', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(readDate(showDate(iso))).toBe(iso);
      }),
    );
  });
});
