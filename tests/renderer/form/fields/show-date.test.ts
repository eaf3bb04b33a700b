import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showDate } from '../../../../renderer/form/fields/show-date.ts';
import { keepTyped } from '../../../../shared/register/reading/read-answer.ts';

describe('a typed date', () => {
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
        expect(keepTyped('date', showDate(iso))).toBe(iso);
      }),
    );
  });
});
