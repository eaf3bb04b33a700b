import { describe, expect, it } from 'vitest';

import { parseDate } from '../../../shared/util/iso-date.ts';
import { formatIsoDuration, parseDuration, untilEvent } from '../../../shared/util/iso-duration.ts';

describe('a date', () => {
  it.each([
    ['1.2.2026', '2026-02-01'],
    ['01.02.2026', '2026-02-01'],
    [' 1. 2.2026 ', '2026-02-01'],
    ['2026-02-01', '2026-02-01'],
    ['29.2.2028', '2028-02-29'],
  ])('may be written %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    '',
    '31.2.2026',
    '29.2.2026',
    '2026-13-01',
    '1.2.26',
    '1/2/2026',
    'helmikuu',
    '0.1.2026',
  ])('is not %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('a duration', () => {
  it.each(['P3Y', 'P6M', 'P2W', 'P14D', untilEvent])('comes back as it was: %s', (text) => {
    const duration = parseDuration(text);
    expect(duration && formatIsoDuration(duration)).toBe(text);
  });

  it.each(['', 'P', '3Y', 'P3', 'P1Y6M', 'PT5H', 'P12345Y', 'kolme vuotta'])(
    'is not %j',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );
});
