import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, FlowNode } from '../../../../shared/document/document.ts';
import type { FigureBox, FigureText } from '../../../../shared/document/figure/figure-layout.ts';
import { layOutFigure } from '../../../../shared/document/figure/lay-out-figure.ts';

const measure = (text: string, size: number) => Array.from(text).length * size * 0.5;
const width = 438;

function node(name: string, country = '', isOutsideEea = false): FlowNode {
  return { name, country, isOutsideEea };
}

function figure(sources: FlowNode[], systems: FlowNode[], recipients: FlowNode[]): Figure {
  return {
    kind: 'figure',
    caption: 'Tietovirrat',
    alternative: 'Kuva & "selite"',
    sources: { title: 'Tietolähteet', nodes: sources },
    register: { title: 'Asiakasrekisteri', systems },
    recipients: { title: 'Vastaanottajat', nodes: recipients },
    outsideMark: 'ETA:n ulkopuolella',
  };
}

const usual = figure(
  [node('Asiakas itse'), node('Kauppa')],
  [node('Laskutusohjelma', 'Suomi')],
  [node('Tilitoimisto Taival Oy', 'Suomi'), node('Postitus Inc.', 'Yhdysvallat', true)],
);

const anyNodes = fc.array(
  fc.record({
    name: fc.string({ unit: 'grapheme', maxLength: 120 }),
    country: fc.constantFrom('', 'Suomi', 'Yhdysvallat'),
    isOutsideEea: fc.boolean(),
  }),
  { maxLength: 60 },
);
const anyFigure = fc.tuple(anyNodes, anyNodes, anyNodes).map((parts) => figure(...parts));

function isInside(text: FigureText, box: FigureBox): boolean {
  const right = text.x + measure(text.text, text.size);
  return (
    text.x >= box.x &&
    right <= box.x + box.width + 0.01 &&
    text.baseline >= box.y + text.size &&
    text.baseline <= box.y + box.height
  );
}

function meet(one: FigureBox, other: FigureBox): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

describe('layOutFigure', () => {
  it('keeps every text in its box, every box in the picture and no box over another', () => {
    fc.assert(
      fc.property(anyFigure, (any) => {
        const layout = layOutFigure(any, measure, width);
        expect(layout.height).toBeLessThan(600);
        for (const box of layout.boxes) {
          expect(box.texts.filter((text) => !isInside(text, box))).toEqual([]);
          expect(box.x >= 0 && box.x + box.width <= width + 0.01).toBe(true);
          expect(box.y >= 0 && box.y + box.height <= layout.height + 0.01).toBe(true);
        }
        const apart = layout.boxes.filter(({ kind }) => kind !== 'register');
        for (const [index, box] of apart.entries()) {
          expect(apart.slice(index + 1).filter((other) => meet(box, other))).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leads arrows into the register and into every recipient', () => {
    const { boxes, lines } = layOutFigure(usual, measure, width);
    const ends = lines.filter(({ hasHead }) => hasHead).map(({ to }) => to.x);
    const leftOf = (kind: FigureBox['kind']) => boxes.find((box) => box.kind === kind)!.x;
    expect(ends).toEqual([leftOf('register'), leftOf('recipient'), leftOf('recipient')]);
  });

  it('draws no arrow where nothing comes or goes', () => {
    expect(layOutFigure(figure([], [node('Ohjelma')], []), measure, width).lines).toEqual([]);
  });

  it('says how many have no room, and marks them where one is outside the EEA', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      node(`Oy ${String(index)}`, '', index === 499),
    );
    const { boxes } = layOutFigure(figure([], [], many), measure, width);
    const shown = boxes.filter(({ kind }) => kind === 'recipient');
    const rest = shown.at(-1);
    expect(rest?.texts.map(({ text }) => text)).toEqual([`+ ${String(501 - shown.length)}`]);
    expect(rest?.isOutsideEea).toBe(true);
  });

  it('says the country and that it is outside the EEA in words', () => {
    const { boxes } = layOutFigure(usual, measure, width);
    expect(boxes.at(-1)?.texts.map(({ text }) => text)).toEqual([
      'Postitus Inc.',
      'Yhdysvallat',
      'ETA:n ulkopuolella',
    ]);
  });

  it('breaks a word that is wider than its box between syllables, with a hyphen', () => {
    const long = figure([], [], [node('Asiakkuudenhallintajärjestelmäpalvelu Oy')]);
    const { boxes } = layOutFigure(long, measure, width);
    expect(boxes.at(-1)!.texts.map(({ text }) => text)).toEqual([
      'Asiakkuudenhallintajärjes-',
      'telmäpalvelu Oy',
    ]);
  });

  it('shortens a name that takes more than three lines', () => {
    const { boxes } = layOutFigure(
      figure([], [], [node('pitkä nimi '.repeat(30))]),
      measure,
      width,
    );
    const lines = boxes.at(-1)!.texts.map(({ text }) => text);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
  });
});
