import { describe, expect, it } from 'vitest';
import type { Sign } from '../../../../../electron/writers/pdf/fonts/shape-run.ts';
import {
  shapeSoftHyphen,
  shapeText,
} from '../../../../../electron/writers/pdf/fonts/shape-text.ts';

function signsOf(text: string): readonly Sign[] {
  return shapeText('regular', text).signs.map(({ sign }) => sign);
}

describe('shaping text', () => {
  it('prints Finnish, Swedish, Sámi, Greek and Cyrillic letters with the face of the design', () => {
    const signs = signsOf('ÅÄÖåäöŠšŽžŊŋŦŧĐđΑΩαωЖЯжя–—”’…€§');
    expect(new Set(signs.map(({ font }) => font))).toEqual(new Set(['regular']));
  });

  it('puts a letter that the face lacks together from its parts', () => {
    expect(signsOf('ǩ').map(({ font, letters }) => [font, letters])).toEqual([
      ['regular', 'k'],
      ['regular', '\u030c'],
    ]);
  });

  it.each([
    ['محمد דוד 😀', 'symbols'],
    ['สมชาย', 'thai'],
    ['नेपाल', 'devanagari'],
    ['📞', 'emoji'],
    ['김민준', 'hangul'],
    ['王小明、田中', 'han'],
  ])('takes %s from a face that lends letters', (text, lender) => {
    const signs = signsOf(text.replaceAll(' ', ''));
    expect(new Set(signs.map(({ font }) => font))).toEqual(new Set([lender]));
    expect(signs.every(({ glyph }) => glyph > 0)).toBe(true);
  });

  it('sets the ring of sara am below the tone, and copies each of its halves once', () => {
    const letters = (text: string) => signsOf(text).map((sign) => sign.letters);
    expect(letters('ทำ').join('')).toBe('ทำ'.normalize('NFKC'));
    expect(letters('น้ำ')).toEqual(['น', '\u0e4d', '\u0e49', '\u0e32']);
    const heights = shapeText('regular', 'น้ำ').signs.map(({ dy }) => dy);
    expect(heights).toEqual([0, 0, 0, 0]);
  });

  it('prints the numbers of letters that no font has, and tells which they are', () => {
    const { signs, missing } = shapeText('regular', 'aሰላb');
    expect(missing).toBe('ሰላ');
    expect(signs.map(({ sign }) => sign.letters).join('')).toBe('a[U+1230 U+120B]b');
    expect(signs.every(({ sign }) => sign.font === 'regular' && sign.glyph > 0)).toBe(true);
  });

  it('tells a no-break space from a space', () => {
    shapeText('regular', ' ');
    expect(signsOf('a\u00a0b').map(({ letters }) => letters)).toEqual(['a', '\u00a0', 'b']);
  });

  it('keeps the letters of a ligature', () => {
    expect(
      signsOf('office')
        .map(({ letters }) => letters)
        .join(''),
    ).toBe('office');
  });

  it('keeps them after a text that has the ligature as one letter', () => {
    const letters = (text: string) =>
      signsOf(text)
        .map((sign) => sign.letters)
        .join('');
    expect(letters('eﬃgy')).toBe('eﬃgy');
    expect(letters('effigy')).toBe('effigy');
  });

  it('leaves out joiners and soft hyphens, which have no ink', () => {
    expect(signsOf('a\u00ad\u200d\ufe0fb').map(({ letters }) => letters)).toEqual(['a', 'b']);
  });

  it('reads the hyphen at the end of a line as a soft one', () => {
    expect(shapeSoftHyphen('regular').signs.map(({ sign }) => sign.letters)).toEqual(['\u00ad']);
  });
});
