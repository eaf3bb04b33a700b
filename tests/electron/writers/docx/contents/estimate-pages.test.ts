import { describe, expect, it } from 'vitest';
import { estimatePages } from '../../../../../electron/writers/docx/contents/estimate-pages.ts';
import type { Block, Paper } from '../../../../../shared/document/document.ts';
import { samplePaper } from '../../../../fixtures/sample-document.ts';

function pagesOf(...blocks: Block[]): readonly number[] {
  const document: Paper = samplePaper({ blocks });
  return estimatePages(document);
}

const line: Block = { kind: 'paragraph', inlines: [{ kind: 'text', text: 'Lyhyt rivi' }] };
const heading: Block = { kind: 'heading', level: 1, number: '1', text: 'Otsikko' };
const part: Block = { kind: 'part', title: 'Osa', subtitle: '' };

describe('estimatePages', () => {
  it('begins parts on new pages', () => {
    expect(pagesOf(line, part, line, part)).toEqual([1, 2, 2, 3]);
  });

  it('fills pages: a page of A4 holds between 25 and 40 short paragraphs below the title', () => {
    const pages = pagesOf(...Array.from({ length: 120 }, () => line));
    const first = pages.filter((page) => page === 1).length;
    const second = pages.filter((page) => page === 2).length;
    expect(first).toBeGreaterThan(20);
    expect(second).toBeGreaterThan(first);
    expect(second).toBeLessThan(41);
  });

  it('never leaves a heading alone at the foot of a page', () => {
    for (let count = 0; count < 60; count += 1) {
      const lines = Array.from({ length: count }, () => line);
      const pages = pagesOf(...lines, heading, line);
      expect(pages.at(-2)).toBe(pages.at(-1));
    }
  });

  it('gives a long table as many pages as its rows need', () => {
    const rows = Array.from({ length: 200 }, () => [
      { inlines: [{ kind: 'text', text: 'Rivi' } as const] },
    ]);
    const table: Block = { kind: 'table', caption: '', columns: ['Nimi'], rows };
    const [, after] = pagesOf(table, line);
    expect(after).toBeGreaterThan(4);
    expect(after).toBeLessThan(9);
  });
});
