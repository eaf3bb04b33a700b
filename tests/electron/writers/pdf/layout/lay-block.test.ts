import { describe, expect, it } from 'vitest';
import { layBlock } from '../../../../../electron/writers/pdf/layout/lay-block.ts';
import { paginate } from '../../../../../electron/writers/pdf/layout/paginate.ts';
import type { Strip } from '../../../../../electron/writers/pdf/layout/strip.ts';
import { colors, page } from '../../../../../electron/writers/pdf/design.ts';
import { WarningCollector } from '../../../../../electron/writers/pdf/warning-collector.ts';
import type { Block, Inline, Paragraph } from '../../../../../shared/document/document.ts';

function lay(block: Block): readonly Strip[] {
  const context = {
    language: 'fi',
    warnings: new WarningCollector(),
    accent: colors.rule,
    outline: [],
    headingRank: 2,
  } as const;
  return layBlock(block, context).strips;
}

function keeps(strips: readonly Strip[]): readonly boolean[] {
  return strips.map(({ keepWithNext }) => keepWithNext);
}

function paragraph(text: string, kind: 'text' | 'strong' = 'text'): Paragraph {
  return { kind: 'paragraph', inlines: [{ kind, text }] };
}

function cells(...texts: readonly string[]): readonly { readonly inlines: readonly Inline[] }[] {
  return texts.map((text) => ({ inlines: [{ kind: 'text', text }] }));
}

const long = 'Kerromme tässä, miten käsittelemme tietoja. '.repeat(10);

describe('laying out blocks', () => {
  it('keeps the first two and the last two lines of a paragraph together', () => {
    const kept = keeps(lay(paragraph(long)));
    expect(kept.length).toBeGreaterThan(4);
    expect(kept[0]).toBe(true);
    expect(kept.slice(1, -2).some(Boolean)).toBe(false);
    expect(kept.slice(-2)).toEqual([true, false]);
  });

  it('keeps a heading with what follows', () => {
    const heading: Block = { kind: 'heading', level: 1, number: '1', text: long };
    expect(keeps(lay(heading)).every(Boolean)).toBe(true);
  });

  it('keeps a lead-in with what follows: a bold line, or one that ends in a colon', () => {
    expect(keeps(lay(paragraph('Voit lähettää pyynnön näin:')))).toEqual([true]);
    expect(keeps(lay(paragraph('Uutiskirje', 'strong')))).toEqual([true]);
    expect(keeps(lay(paragraph('Kerromme tästä lisää.')))).toEqual([false]);
  });

  it('keeps short facts on one page and divides long ones after their second row', () => {
    const facts = (count: number): Block => ({
      kind: 'details',
      rows: Array.from({ length: count }, (_, at) => ({
        term: String(at),
        inlines: [{ kind: 'text', text: 'Oy' }],
      })),
    });
    expect(keeps(lay(facts(5)))).toEqual([true, true, true, true, false]);
    expect(keeps(lay(facts(9)))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it('prints a number that is too long for the margin before the heading', () => {
    const [first] = lay({ kind: 'heading', level: 1, number: '10.12.14.16', text: 'Muut' });
    expect(first?.lines).toHaveLength(1);
    expect(first?.lines[0]?.line.pieces[0]?.words.length).toBeGreaterThan(2);
  });

  it('keeps the rows of a table whole, and its head with the first rows', () => {
    const rows = [0, 1, 2, 3].map(() => cells('Nimi', `${long}${long}`));
    const strips = lay({ kind: 'table', caption: 'Taulu', columns: ['A', 'B'], rows });
    const ends = strips.flatMap(({ keepWithNext }, index) => (keepWithNext ? [] : [index]));
    const bodies = strips.filter(({ head }) => head).length / rows.length;
    expect(ends).toEqual([1, 2, 3, 4].map((row) => row * bodies));
  });

  it('makes the empty rows of a table high enough to write in', () => {
    const rows = [cells('', ''), cells('', '')];
    const plainTable = { kind: 'table', caption: 'Taulu', columns: ['A', 'B'], rows } as const;
    const heights = (block: Block) => lay(block).map(({ height }) => Math.round(height));
    expect(heights({ ...plainTable, toFill: 'rows' }).slice(1)).toEqual([28, 28]);
    expect(Math.max(...heights(plainTable).slice(1))).toBeLessThan(28);
  });

  it('keeps a low box on one page and lets a high one be divided', () => {
    const box = (count: number): Block => ({
      kind: 'box',
      blocks: Array.from({ length: count }, () => paragraph('Voit vastustaa käsittelyä.')),
    });
    expect(keeps(lay(box(4)))).toEqual([true, true, true, false]);
    expect(keeps(lay(box(30))).some(Boolean)).toBe(false);
  });

  it('tints a box without a gap between its lines', () => {
    const blocks = [paragraph(long), paragraph('Vastusta käsittelyä.')];
    const [, ...others] = lay({ kind: 'box', blocks });
    for (const strip of others) {
      expect(strip.before).toBe(0);
      const tint = strip.marks.find(({ color }) => color === colors.tint);
      expect(tint).toMatchObject({ y: 0, height: strip.height });
    }
  });

  it('marks missing answers with a tint behind them', () => {
    const missing: Block = {
      kind: 'paragraph',
      inlines: [{ kind: 'missing', text: '[Tieto puuttuu]' }],
    };
    expect(lay(missing)[0]?.marks[0]?.color).toBe(colors.amber);
  });

  it('keeps a signature block on one page', () => {
    const field = (label: string): { label: string; text: string } => ({ label, text: 'Aino' });
    const strips = lay({
      kind: 'signature',
      placeAndDate: field('Paikka ja aika'),
      signature: { label: 'Allekirjoitus' },
      name: field('Nimi'),
      title: field('Asema'),
    });
    expect(keeps(strips.slice(0, -1)).every(Boolean)).toBe(true);
    expect(strips.at(-1)?.keepWithNext).toBe(false);
  });

  it('keeps a question of the form with the room to answer it, and few options together', () => {
    const question = { kind: 'fill-in', label: 'Kysymys', hint: 'Ohje' } as const;
    const lines = lay({ ...question, room: { kind: 'lines', count: 3 } });
    expect(keeps(lines)).toEqual([true, true, true, true, false]);
    const options = Array.from({ length: 5 }, () => long);
    const choices = keeps(lay({ ...question, room: { kind: 'options', options } }));
    expect(choices.slice(0, -1).every(Boolean)).toBe(true);
    expect(choices.at(-1)).toBe(false);
  });

  it('leaves 8 to 9 millimetres between the lines to write on', () => {
    const room = { kind: 'lines', count: 4 } as const;
    const rules = lay({ kind: 'fill-in', label: 'Kysymys', hint: '', room }).slice(1);
    expect(rules).toHaveLength(4);
    for (const { height, marks } of rules) {
      expect(marks).toHaveLength(1);
      expect((height / 72) * 25.4).toBeGreaterThanOrEqual(8);
      expect((height / 72) * 25.4).toBeLessThanOrEqual(9);
    }
  });

  it('begins a part on a new page', () => {
    const pages = paginate([
      ...lay(paragraph(long)),
      ...lay({ kind: 'part', title: 'Osa', subtitle: '' }),
    ]);
    expect(pages).toHaveLength(2);
    expect(pages[1]?.[0]?.y).toBe(page.top);
  });

  it('lets nothing run out of the page, however long a name to sign is', () => {
    const text = 'Aino Kaislaranta '.repeat(600);
    const strips = lay({
      kind: 'signature',
      placeAndDate: { label: 'Paikka ja aika', text },
      signature: { label: 'Allekirjoitus' },
      name: { label: text, text },
      title: { label: 'Asema', text: '' },
    });
    for (const { strip, y } of paginate(strips).flat()) {
      expect(y + strip.height).toBeLessThanOrEqual(page.bottom);
    }
  });
});
