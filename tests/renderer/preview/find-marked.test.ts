import { describe, expect, it } from 'vitest';
import { findMarked } from '../../../renderer/preview/find-marked.ts';
import { makePaper } from '../../../shared/document/make-paper.ts';
import type { FileId } from '../../../shared/register/file-content.ts';

const file: FileId = 'registers/asiakkaat';
const at = (path: string, of: FileId = file) => ({ file: of, path });
const text = [{ kind: 'text', text: 'Teksti' }] as const;

const document = makePaper({
  kind: 'notice',
  language: 'fi',
  title: 'Tietosuojaseloste',
  subtitle: 'Asiakasrekisteri',
  sender: ['Kahvila Kielo'],
  marking: undefined,
  edition: 'Versio 1.0',
  date: '2026-11-22',
  blocks: [
    { kind: 'heading', level: 1, number: '1', text: 'Tarkoitukset', source: at('purposes') },
    { kind: 'paragraph', inlines: text, source: at('purposes[p1].text') },
    { kind: 'list', items: [{ inlines: text, source: at('purposes[p1].basis') }] },
    {
      kind: 'table',
      caption: '',
      columns: ['A'],
      rows: [[{ inlines: text, source: at('purposes[p2].text') }]],
    },
    { kind: 'box', blocks: [{ kind: 'paragraph', inlines: text, source: at('intro', 'company') }] },
  ],
});

const marked = (path: string, of: FileId = file) => [...findMarked(document, at(path, of))];

describe('findMarked', () => {
  it('marks the piece of the answer itself, in any kind of block', () => {
    expect(marked('purposes[p1].text')).toEqual(['purposes[p1].text']);
    expect(marked('purposes[p1].basis')).toEqual(['purposes[p1].basis']);
    expect(marked('purposes[p2].text')).toEqual(['purposes[p2].text']);
    expect(marked('intro', 'company')).toEqual(['intro']);
  });

  it('marks everything inside a list or a row', () => {
    expect(marked('purposes[p1]')).toEqual(['purposes[p1].text', 'purposes[p1].basis']);
  });

  it('marks the group around an answer that is not printed by itself', () => {
    expect(marked('purposes[p1].balancingTest.on')).toEqual(['purposes']);
  });

  it('marks nothing of another file or of another row with a longer id', () => {
    expect(marked('purposes', 'company')).toEqual([]);
    expect(marked('intro')).toEqual([]);
    expect(marked('pur')).toEqual([]);
  });
});
