import { describe, expect, it } from 'vitest';
import type { Block, Cell, Inlines } from '../../../shared/document/document.ts';
import { samplePaper } from '../../fixtures/sample-document.ts';

const text = (words: string): Inlines => [{ kind: 'text', text: words }];
const draft = {
  places: 2,
  open: [],
  title: 'Luonnos',
  text: '2 kohtaa on auki.',
  unconfirmed: 'vahvistamatta',
};
const open = { unconfirmed: true } as const;
const note = ' [vahvistamatta]';

function wordsOf(inlines: Inlines): string {
  return inlines.map((inline) => inline.text).join('');
}

function cellsOf(block: Block | undefined): readonly string[] {
  return block?.kind === 'table' ? block.rows.flat().map(({ inlines }) => wordsOf(inlines)) : [];
}

function table(...row: Cell[]): Block {
  return { kind: 'table', caption: 'Taulukko', columns: row.map(() => 'A'), rows: [row] };
}

describe('a draft', () => {
  it('says so at the head of every page', () => {
    expect(samplePaper({ draft }).runningHead).toBe('SISÄINEN · LUONNOS');
    expect(samplePaper({ draft, marking: undefined }).runningHead).toBe('LUONNOS');
  });

  it('leaves no trace on the finished paper, whose check code is that of its words', () => {
    const paragraph = { kind: 'paragraph', inlines: text('Mallin lause.') } as const;
    const finished = samplePaper({ blocks: [paragraph] });
    expect(finished.draft).toBeUndefined();
    expect(JSON.stringify(finished)).not.toMatch(/luonnos|vahvistamatta|unconfirmed/i);
    const unfinished = samplePaper({ draft, blocks: [{ ...paragraph, ...open }] });
    expect(unfinished.checkCode).toBe(finished.checkCode);
  });

  it('says it in a word behind each passage, once for neighbours', () => {
    const cell = (words: string, unconfirmed?: true): Cell => ({
      inlines: text(words),
      unconfirmed,
    });
    const { blocks } = samplePaper({
      draft,
      blocks: [
        table(cell('a', true), cell('b', true), cell('', true), cell('c'), cell('d', true)),
        { kind: 'list', items: [{ inlines: text('e'), ...open }, { inlines: text('f') }] },
        { kind: 'paragraph', inlines: [{ kind: 'text', text: 'g', ...open }, ...text('h')] },
      ],
    });
    expect(cellsOf(blocks[0])).toEqual(['a', `b${note}`, '', 'c', `d${note}`]);
    const [, list, paragraph] = blocks;
    expect(list?.kind === 'list' && list.items.map(({ inlines }) => wordsOf(inlines))).toEqual([
      `e${note}`,
      'f',
    ]);
    expect(paragraph?.kind === 'paragraph' && wordsOf(paragraph.inlines)).toBe(`g${note}h`);
  });

  it('marks an answer of several paragraphs once', () => {
    const source = { file: 'registers/asiakkaat', path: 'intro' } as const;
    const paragraph = (words: string): Block => ({
      kind: 'paragraph',
      inlines: text(words),
      source,
      ...open,
    });
    const { blocks } = samplePaper({ draft, blocks: [paragraph('a'), paragraph('b')] });
    expect(
      blocks.map((block) => (block.kind === 'paragraph' ? wordsOf(block.inlines) : '')),
    ).toEqual(['a', `b${note}`]);
  });
});
