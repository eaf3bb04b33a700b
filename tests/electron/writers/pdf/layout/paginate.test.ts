import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { page } from '../../../../../electron/writers/pdf/design.ts';
import { paginate } from '../../../../../electron/writers/pdf/layout/paginate.ts';
import type { Strip } from '../../../../../electron/writers/pdf/layout/strip.ts';

function strip(more: Partial<Strip> = {}): Strip {
  return { before: 0, height: 14, keepWithNext: false, lines: [], marks: [], ...more };
}

const strips = fc.array(
  fc
    .record({
      before: fc.integer({ min: 0, max: 30 }),
      height: fc.integer({ min: 8, max: 60 }),
      keepWithNext: fc.boolean(),
    })
    .map(strip),
  { maxLength: 200 },
);

function fillPage(): Strip[] {
  const count = Math.floor((page.bottom - page.top) / 14) - 1;
  return Array.from({ length: count }, () => strip());
}

describe('dividing into pages', () => {
  it('keeps every strip, in order, inside the page and below the one before', () => {
    fc.assert(
      fc.property(strips, (given) => {
        const pages = paginate(given);
        expect(pages.flat().map((placed) => placed.strip)).toEqual(given);
        for (const placed of pages) {
          let bottom: number = page.top;
          for (const { strip: each, y } of placed) {
            expect(y).toBeGreaterThanOrEqual(bottom - 1e-6);
            bottom = y + each.height;
          }
          expect(bottom).toBeLessThanOrEqual(page.bottom + 1e-6);
        }
      }),
    );
  });

  it('takes a heading to the next page with the text that follows', () => {
    const heading = strip({ height: 20, keepWithNext: true });
    const text = [strip({ keepWithNext: true }), strip()];
    const pages = paginate([...fillPage(), heading, ...text]);
    expect(pages[1]?.map((placed) => placed.strip)).toEqual([heading, ...text]);
  });

  it('leaves out the room above the first strip of a page', () => {
    const pages = paginate([...fillPage(), strip({ before: 40, height: 30 }), strip()]);
    expect(pages[1]?.[0]?.y).toBe(page.top);
  });

  it('repeats the head of a table on the next page', () => {
    const head = [strip({ height: 20 })];
    const rows = Array.from({ length: 80 }, () => strip({ head }));
    const pages = paginate([...head, ...rows]);
    expect(pages.length).toBeGreaterThan(1);
    for (const placed of pages) expect(placed[0]?.strip).toBe(head[0]);
  });

  it('divides a chain that is too high for a page instead of leaving pages white', () => {
    const chain = Array.from({ length: 200 }, () => strip({ keepWithNext: true }));
    expect(paginate(chain)).toHaveLength(
      Math.ceil(200 / Math.floor((page.bottom - page.top) / 14)),
    );
  });

  it('tightens the room between blocks where that saves a page with a few lines', () => {
    const blocks = Array.from({ length: 36 }, () => strip({ before: 6, height: 14 }));
    expect(paginate(blocks)).toHaveLength(1);
  });
});
