import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  isUnreadable,
  keepTyped,
  readAnswer,
} from '../../../../shared/register/reading/read-answer.ts';

const kinds = ['date', 'duration', 'country', 'color'] as const;
const parts = fc.constantFrom(
  ...[
    '1',
    '.',
    '2',
    '2026',
    ' ',
    '-',
    'kk',
    'vuotta',
    'Ruotsi',
    'ja',
    'USA',
    ',',
    'P',
    'Y',
    '#',
    'f',
  ],
  ...['tammikuuta', 'puoli', '½', 'abc', '\u00a0', '−', 'EU', '/', '0', 'ett', 'halvt', 'år'],
);
const typed = fc.oneof(
  fc.string(),
  fc.array(parts, { maxLength: 8 }).map((some) => some.join('')),
);

describe('what is typed', () => {
  it('is never lost: it is kept as it means, or as it stands', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...kinds), (text, kind) => {
        const kept = keepTyped(kind, text);
        if (isUnreadable(kind, text)) expect(kept).toBe(text);
        else if (text.trim() !== '') expect(kept).not.toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  it('means the same once it is kept', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...kinds), (text, kind) => {
        const kept = readAnswer(kind, text);
        if (kept !== undefined) expect(readAnswer(kind, kept)).toBe(kept);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read as a colour with and without #, short and long', () => {
    expect(
      ['#1A5276', '1a5276', '#abc', 'sininen'].map((text) => readAnswer('color', text)),
    ).toEqual(['#1a5276', '#1a5276', '#aabbcc', undefined]);
  });

  it('needs no reading in other kinds of answer', () => {
    expect(isUnreadable('line', 'abc')).toBe(false);
    expect(isUnreadable('date', '')).toBe(false);
  });
});
