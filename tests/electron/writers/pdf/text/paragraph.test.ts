import { describe, expect, it } from 'vitest';
import { styles, type TextStyle } from '../../../../../electron/writers/pdf/design.ts';
import type { Line, RunStyle } from '../../../../../electron/writers/pdf/text/line.ts';
import { paragraphOf } from '../../../../../electron/writers/pdf/text/paragraph.ts';

function inStyle(text: TextStyle): RunStyle {
  return { text, missing: false, link: undefined };
}

function textOf({ pieces }: Line): string {
  return pieces
    .flatMap(({ words }) => words.flatMap(({ signs }) => signs.map(({ sign }) => sign.letters)))
    .join('');
}

const body = inStyle(styles.body);
const text = 'Keräämme tietoja asiakkailta ja heidän yrityksiltään.';

describe('a paragraph', () => {
  it('is kept for its text and style', () => {
    const paragraph = paragraphOf([{ text, style: body }]);
    expect(paragraphOf([{ text, style: body }])).toBe(paragraph);
    expect(paragraphOf([{ text: `${text} `, style: body }])).not.toBe(paragraph);
    expect(paragraphOf([{ text, style: inStyle(styles.body) }])).not.toBe(paragraph);
  });

  it('is set anew in a column of another width, and in another language', () => {
    const style = inStyle(styles.body);
    const set = (room: number, language: 'fi' | 'en') =>
      paragraphOf([{ text: `${text} Tietosuojavaltuutettu`, style }])
        .breakInto(room, language)
        .map(textOf);
    const wide = set(220, 'fi');
    expect(set(90, 'fi').length).toBeGreaterThan(wide.length);
    expect(set(90, 'en')).not.toEqual(set(90, 'fi'));
    expect(set(220, 'fi')).toEqual(wide);
  });

  it('keeps a single line only where it fits', () => {
    const paragraph = paragraphOf([{ text: 'Nimi ja osoite ', style: body }]);
    const { most } = paragraph.measure();
    const whole = paragraph.breakInto(300, 'fi');
    expect(paragraph.breakInto(most + 1, 'fi')).toBe(whole);
    expect(paragraph.breakInto(most / 2, 'fi').length).toBeGreaterThan(1);
  });
});
