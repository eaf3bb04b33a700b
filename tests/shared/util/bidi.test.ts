import { describe, expect, it } from 'vitest';
import { mirror, orderFromLeft, splitByDirection } from '../../../shared/util/bidi.ts';
import { hasRightToLeft, runsRightToLeft } from '../../../shared/util/text-direction.ts';

function levelsOf(...texts: readonly string[]) {
  return splitByDirection(texts).flatMap((parts) =>
    parts.map(({ text, level }): [string, number] => [text, level]),
  );
}

describe('the direction of text', () => {
  it('is that of the paper wherever a letter of it stands', () => {
    expect(runsRightToLeft('محمد Oy toimittaa')).toBe(false);
    expect(runsRightToLeft('اتصل بنا: 050 123.')).toBe(true);
    expect(runsRightToLeft('שלום!')).toBe(true);
    expect(runsRightToLeft('050 123')).toBe(false);
    expect(hasRightToLeft('Äyräpää 北京')).toBe(false);
  });

  it('changes at a name from right to left and back after it', () => {
    expect(levelsOf('nimi محمد علي (Oy)')).toEqual([
      ['nimi ', 0],
      ['محمد علي', 1],
      [' (Oy)', 0],
    ]);
  });

  it('goes on over the texts of a paragraph', () => {
    expect(levelsOf('محمد', ' ', 'علي on')).toEqual([
      ['محمد', 1],
      [' ', 1],
      ['علي', 1],
      [' on', 0],
    ]);
  });

  it('keeps numbers as they are written', () => {
    expect(levelsOf('שנת 2026')).toEqual([
      ['שנת ', 1],
      ['2026', 2],
    ]);
  });

  it('tells where the pieces of a line stand', () => {
    const piece = (level: number, isSpace = false) => ({ level, base: 0 as const, isSpace });
    // nimi, space, two words from right to left with a space between them, space, on
    const line = [0, 0, 1, 1, 1, 0, 0].map((level, index) => piece(level, index % 2 === 1));
    expect(orderFromLeft(line)).toEqual([0, 1, 4, 3, 2, 5, 6]);
  });

  it('turns brackets over', () => {
    expect(mirror('(א)')).toBe(')א(');
  });
});
