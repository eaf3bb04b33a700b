import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatClock, formatDay } from '../../../../shared/language/interface/format-time.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('formatDay', () => {
  it('writes days as Finns do, without leading zeros', () => {
    expect(formatDay('fi', '2026-11-02')).toBe('2.11.2026');
    expect(formatDay('sv', '2026-11-22')).toBe('22.11.2026');
  });

  it('asks no browser how Swedish is written in Finland', () => {
    vi.spyOn(Date.prototype, 'toLocaleDateString').mockReturnValue('2026-11-22');
    expect(formatDay('sv', '2026-11-22')).toBe('22.11.2026');
  });

  it('names the month in English, where 2/11 could be either day', () => {
    expect(formatDay('en', '2026-11-02')).toBe('2 Nov 2026');
  });

  it('shows what is no day as it is', () => {
    expect(formatDay('fi', 'joskus')).toBe('joskus');
  });
});

describe('formatClock', () => {
  it('writes the time of day as the language does, in the time of this machine', () => {
    const local = new Date(2026, 10, 22, 21, 4);
    expect(formatClock('fi', local.toISOString())).toBe('21.04');
    expect(formatClock('sv', local.toISOString())).toBe('21.04');
    expect(formatClock('en', local.toISOString())).toBe('21:04');
    expect(formatClock('fi', '')).toBe('');
  });
});
