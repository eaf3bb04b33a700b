import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { styles } from '../../../../../electron/writers/pdf/design.ts';
import { breakLines } from '../../../../../electron/writers/pdf/text/break-lines.ts';
import { textOfLine, type Run } from '../../../../../electron/writers/pdf/text/line.ts';
import { toTokens } from '../../../../../electron/writers/pdf/text/tokens.ts';

const room = 200;

function run(text: string, face: 'regular' | 'semibold' = 'regular'): Run {
  return { text, style: { text: { ...styles.body, face }, missing: false, link: undefined } };
}

function setLines(...runs: readonly Run[]): readonly string[] {
  return breakLines(toTokens(runs), room, 'fi').map(textOfLine);
}

describe('breaking lines', () => {
  it('breaks between words and keeps the space, so that words stay apart when read aloud', () => {
    const lines = setLines(run('Keräämme tietoja asiakkailta ja heidän yrityksiltään.'));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0]).toMatch(/ $/);
    expect(lines.join('')).toBe('Keräämme tietoja asiakkailta ja heidän yrityksiltään.');
  });

  it('ends a hyphenated line with a soft hyphen', () => {
    const lines = setLines(run('Siksi käyttöoikeushallintajärjestelmäkokonaisuuden'));
    expect(lines[0]).toMatch(/\u00ad$/);
    expect(lines.join('').replaceAll('\u00ad', '')).toContain('käyttöoikeushallintajärjestelmä');
  });

  it('keeps a comma with the bold word before it', () => {
    const long = 'Tietosuojavaltuutetun toimisto antaa';
    const lines = setLines(run(`${long} `), run('neuvoa', 'semibold'), run(', jos niin on.'));
    expect(lines.some((line) => line.startsWith(','))).toBe(false);
  });

  it('breaks Chinese between its signs, but not before a comma or after a quotation mark', () => {
    const text =
      '我们处理客户的个人数据，以便提供服务。“数据主体”有权访问其数据，并要求更正。'.repeat(3);
    const lines = setLines(run(text));
    expect(lines.join('')).toBe(text);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => /^[，。”]|[“]$/u.test(line))).toEqual([]);
    // As many signs as fit, but for one that would part a comma from its word.
    const fitting = Math.floor(room / styles.body.size) - 1;
    for (const line of lines.slice(0, -1)) expect(line.length).toBeGreaterThanOrEqual(fitting);
  });

  it('breaks Thai between words', () => {
    const lines = setLines(run('เราประมวลผลข้อมูลส่วนบุคคลของลูกค้าเพื่อให้บริการและออกใบแจ้งหนี้'));
    expect(lines.length).toBeGreaterThan(1);
    const ends = Array.from(
      new Intl.Segmenter('th', { granularity: 'word' }).segment(lines.join('')),
      ({ index }) => index,
    );
    expect(ends).toContain(lines[0]?.length);
  });

  it('starts a new line at a line feed', () => {
    expect(setLines(run('Rantatie 1\n33100 Tampere'))).toEqual(['Rantatie 1 ', '33100 Tampere']);
  });

  it('breaks an address after its marks, without a hyphen', () => {
    const lines = setLines(run('https://kaislaranta.example/tietosuoja/rekisterit/asiakkaat'));
    expect(lines[0]).toMatch(/\/$/);
    expect(lines.join('')).toBe('https://kaislaranta.example/tietosuoja/rekisterit/asiakkaat');
  });

  it('ends no line within the number of an act, but after a slash between words', () => {
    const words = 'Säilytämme tositteet lain mukaan (';
    expect(setLines(run(`${words}1336/1997)`)).some((line) => line.endsWith('/'))).toBe(false);
    expect(setLines(run('Esihenkilö, työnjohtaja sekä varastonhoitaja/työ')).join('|')).toContain(
      '/|',
    );
  });

  it('does not break at a no-break space', () => {
    const lines = setLines(run('Laskujen säilytysaika on enintään 10\u00a0vuotta'));
    expect(lines.some((line) => line.startsWith('vuotta'))).toBe(false);
    expect(lines.join('')).toContain('10\u00a0vuotta');
  });

  it('hyphenates no word that a no-break space binds to the next', () => {
    for (let words = 1; words < 16; words += 1) {
      const lines = setLines(run(`${'on '.repeat(words)}lainsäädännön\u00a010 pykälä`));
      expect(lines.join('')).not.toContain('\u00ad');
    }
  });

  it('hyphenates a heading only where a word is wider than the line', () => {
    const heading = { text: styles.heading1, missing: false, link: undefined };
    const text = 'Käsittelyn tarkoitukset oikeusperusteineen';
    const lines = breakLines(toTokens([{ text, style: heading }]), room, 'fi');
    expect(lines.map(textOfLine).join('')).not.toContain('\u00ad');
  });

  it('gives one empty line for an empty text', () => {
    expect(setLines()).toEqual(['']);
  });

  it('loses no letter and leaves no line wider than the room, whatever the text', () => {
    const word = fc.stringMatching(/^[a-zåäöA-Z0-9/@.-]{1,400}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        const lines = breakLines(toTokens([run(words.join(' '))]), room, 'fi');
        const text = lines.map(textOfLine).join('').replaceAll('\u00ad', '');
        expect(text).toBe(words.join(' '));
        for (const { width } of lines) expect(width).toBeLessThanOrEqual(room + 0.01);
      }),
      { numRuns: 60 },
    );
  });

  it('sets ten thousand letters without a space', () => {
    const text = 'abcdefghij'.repeat(1_000);
    const lines = setLines(run(text));
    expect(lines.join('').replaceAll('\u00ad', '')).toHaveLength(text.length);
  });

  it('sets a phrase from right to left as it is seen, and tells how it is read', () => {
    const [line] = breakLines(toTokens([run('nimi محمد علي on (דוד)')]), room, 'fi');
    expect(line && textOfLine(line)).toBe('nimi محمد علي on (דוד)');
    const signs = line?.pieces.flatMap(({ words }) => words.flatMap((word) => word.signs));
    const seen = signs?.map(({ sign }) => sign.letters).join('');
    expect(seen).toBe('nimi يلع دمحم on (דוד)'.replace('דוד', 'דוד'.split('').reverse().join('')));
    const places = line?.pieces.map(({ x }) => x) ?? [];
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('begins a paragraph of letters from right to left only at its right, its mark at the left', () => {
    const [line] = breakLines(toTokens([run('שלום (א)! ')]), room, 'fi');
    const signs = line?.pieces.flatMap(({ words }) => words.flatMap((word) => word.signs)) ?? [];
    expect(signs.map(({ sign }) => sign.letters).join('')).toBe(' !)א( םולש');
    // The space at the end hangs out of the line; the mark stands at the margin.
    expect(line?.pieces[0]?.x).toBeLessThan(0);
  });

  it('joins the letters of Arabic, and those of one glyph are read in order', () => {
    const [line] = breakLines(toTokens([run('السلام')]), room, 'fi');
    const signs = line?.pieces.flatMap(({ words }) => words.flatMap((word) => word.signs)) ?? [];
    expect(signs.length).toBeLessThan('السلام'.length);
    expect(line && textOfLine(line)).toBe('السلام');
  });
});
