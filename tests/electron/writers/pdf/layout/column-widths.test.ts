import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideWidth } from '../../../../../electron/writers/pdf/layout/column-widths.ts';

const extent = fc
  .tuple(fc.integer({ min: 10, max: 200 }), fc.integer({ min: 0, max: 900 }))
  .map(([least, more]) => ({ least, most: least + more }));

const table = fc.integer({ min: 1, max: 7 }).chain((columns) =>
  fc.array(fc.array(extent, { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 8,
  }),
);

describe('widths of columns', () => {
  it('fill the table exactly and are never nothing', () => {
    fc.assert(
      fc.property(table, (extents) => {
        const widths = divideWidth(extents, 440);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(440, 6);
        expect(Math.min(...widths)).toBeGreaterThan(4);
      }),
    );
  });

  it('give a short column the room of its text, so that a name stays on one line', () => {
    const rows = [
      { number: 20, name: 110, text: 800 },
      { number: 25, name: 120, text: 90 },
      { number: 25, name: 120, text: 90 },
    ].map((row) => Object.values(row).map((most) => ({ least: Math.min(most, 60), most })));
    const [, name] = divideWidth(rows, 440);
    expect(name).toBeGreaterThanOrEqual(120);
  });
});
