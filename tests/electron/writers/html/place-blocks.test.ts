import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnchors } from '../../../../electron/writers/html/anchors.ts';
import { placeBlocks } from '../../../../electron/writers/html/place-blocks.ts';
import type { Block } from '../../../../shared/document/document.ts';

const heading = fc.constantFrom(1, 2, 3).map((level): Block => ({
  kind: 'heading',
  level: level,
  number: undefined,
  text: 'Otsikko',
}));
const part = fc.constant<Block>({ kind: 'part', title: 'Osa', subtitle: '' });
const box: Block = { kind: 'box', blocks: [] };

describe('placeBlocks', () => {
  it('never skips a rank on the way down, and starts right below the title', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(heading, part)), (blocks) => {
        const ranks = placeBlocks(blocks).map(({ anchor }) => anchor?.rank ?? 0);
        ranks.forEach((rank, index) => {
          expect(rank).toBeGreaterThanOrEqual(2);
          expect(rank).toBeLessThanOrEqual((ranks[index - 1] ?? 1) + 1);
        });
      }),
    );
  });

  it('puts the sections of a part below it', () => {
    const blocks: readonly Block[] = [
      { kind: 'part', title: 'Osa', subtitle: '' },
      { kind: 'heading', level: 1, number: '1', text: 'Rekisterinpitäjä' },
      { kind: 'heading', level: 2, number: undefined, text: 'Yhteystiedot' },
    ];
    expect(placeBlocks(blocks).map(({ anchor }) => anchor?.rank)).toEqual([2, 3, 4]);
  });

  it('names one box after a heading, not two', () => {
    const blocks: readonly Block[] = [
      box,
      { kind: 'heading', level: 1, number: '1', text: 'Vastustaminen' },
      box,
      box,
    ];
    expect(placeBlocks(blocks).map(({ namedBy }) => namedBy)).toEqual([
      undefined,
      undefined,
      'vastustaminen',
      undefined,
    ]);
  });
});

describe('createAnchors', () => {
  it('writes names that can be read aloud and tells equal ones apart', () => {
    const anchor = createAnchors();
    expect(anchor('Säilytysajat ja -perusteet')).toBe('sailytysajat-ja-perusteet');
    expect(anchor('Säilytysajat ja -perusteet')).toBe('sailytysajat-ja-perusteet-2');
    expect(anchor('Персональные данные')).toBe('персональные-данные');
    expect(anchor('?!')).toBe('section');
  });
});
