import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inlines } from '../../../shared/document/document.ts';
import { makePaper } from '../../../shared/document/make-paper.ts';
import { cleanText } from '../../../shared/util/clean-text.ts';
import { samplePaper } from '../../fixtures/sample-document.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);

/** Every kind of block with the text in every place where text can stand. */
function blocksOf(text: string): readonly Block[] {
  const inlines: Inlines = [
    { kind: 'text', text },
    { kind: 'strong', text },
    { kind: 'missing', text },
    { kind: 'link', text, url: 'https://esimerkki.example/' },
  ];
  const nodes = [{ name: text, country: text, isOutsideEea: true }];
  return [
    { kind: 'contents', title: text },
    { kind: 'part', title: text, subtitle: text },
    { kind: 'heading', level: 1, number: text, text },
    { kind: 'paragraph', inlines },
    { kind: 'list', items: [{ inlines }] },
    { kind: 'details', rows: [{ term: text, inlines }] },
    { kind: 'table', caption: text, columns: [text], rows: [[{ inlines }]] },
    { kind: 'box', blocks: [{ kind: 'paragraph', inlines }] },
    { kind: 'fill-in', label: text, hint: text, room: { kind: 'options', options: [text] } },
    {
      kind: 'figure',
      caption: text,
      alternative: text,
      sources: { title: text, nodes },
      register: { title: text, systems: nodes },
      recipients: { title: text, nodes },
      outsideMark: text,
    },
    {
      kind: 'signature',
      placeAndDate: { label: text, text },
      signature: { label: text },
      name: { label: text, text },
      title: { label: text, text },
    },
  ];
}

function contentOf(text: string) {
  return {
    kind: 'notice',
    language: 'fi',
    title: text,
    subtitle: text,
    sender: [text],
    marking: text,
    edition: text,
    date: '2026-11-22',
    logo: { format: 'png', data: '', width: 1, height: 1, alternative: text },
    blocks: blocksOf(text),
  } as const;
}

describe('makePaper', () => {
  it('cleans every text, so that no writer has to', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(makePaper(contentOf(text))).toEqual(makePaper(contentOf(cleanText(text))));
        const { checkCode, runningHead, footer, ...paper } = makePaper(contentOf(text));
        expect(paper).toEqual(contentOf(cleanText(text)));
        expect([runningHead, ...footer].map(cleanText)).toEqual([runningHead, ...footer]);
        expect(checkCode).not.toBe('');
      }),
    );
  });

  it('marks the pages of an internal paper in capitals, and those of a public one not at all', () => {
    expect(samplePaper({ marking: 'Sisäinen', blocks: [] }).runningHead).toBe('SISÄINEN');
    expect(samplePaper({ marking: undefined, blocks: [] }).runningHead).toBe('');
  });
});
