import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../electron/writers/pdf/write-pdf.ts';
import type { Block, Inline, PaperContent } from '../../../../shared/document/document.ts';
import { makePaper } from '../../../../shared/document/make-paper.ts';
import { samplePlace } from '../../../fixtures/sample-document.ts';
import { readPdf } from '../../../helpers/read-pdf.ts';

// Every code unit, lone surrogates and controls as well, and letters of scripts that run from right to left,
// stand on each other or are drawn in pictures.
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.integer({ max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.string({
    unit: fc.constantFrom('ا', 'ب', 'א', ' ', '\n', '\u0301', '👩‍👧', '中', 'ﬀ', '\u200d'),
  }),
  fc.stringMatching(/^[\u0020-\u007e\n]{0,200}$/),
);

const inline = fc.oneof(
  anyText.map((text): Inline => ({ kind: 'text', text })),
  anyText.map((text): Inline => ({ kind: 'strong', text })),
  anyText.map((text): Inline => ({ kind: 'missing', text })),
  fc
    .tuple(anyText, fc.oneof(anyText, fc.webUrl()))
    .map(([text, url]): Inline => ({ kind: 'link', text, url })),
);
const inlines = fc.array(inline, { maxLength: 4 });
const source = samplePlace('any');
const block: fc.Arbitrary<Block> = fc.oneof(
  anyText.map((text): Block => ({ kind: 'heading', level: 1, number: text.slice(0, 9), text })),
  inlines.map((content): Block => ({ kind: 'paragraph', inlines: content, source })),
  fc.array(inlines, { maxLength: 3 }).map((items): Block => ({
    kind: 'list',
    items: items.map((content) => ({ inlines: content, source })),
  })),
  fc.tuple(anyText, inlines).map(([term, content]): Block => ({
    kind: 'details',
    rows: [{ term, inlines: content, source }],
  })),
  fc
    .tuple(anyText, fc.array(anyText, { maxLength: 4 }), fc.array(inlines, { maxLength: 5 }))
    .map(([caption, columns, cells]): Block => ({
      kind: 'table',
      caption,
      columns,
      rows: [cells.map((content) => ({ inlines: content, source }))],
    })),
  anyText.map((text): Block => ({
    kind: 'signature',
    placeAndDate: { label: text, text },
    signature: { label: text },
    name: { label: text, text },
    title: { label: text, text },
  })),
  anyText.map((title): Block => ({ kind: 'part', title, subtitle: title })),
  anyText.map((title): Block => ({ kind: 'contents', title })),
  fc.tuple(anyText, fc.array(anyText, { maxLength: 4 })).map(([label, options]): Block => ({
    kind: 'fill-in',
    label,
    hint: label,
    room: { kind: 'options', options },
  })),
  fc.tuple(anyText, fc.array(anyText, { maxLength: 9 })).map(([title, names]): Block => {
    const nodes = names.map((name) => ({ name, country: name, isOutsideEea: name.length > 3 }));
    const end = { title, nodes };
    return {
      kind: 'figure',
      caption: title,
      alternative: title,
      sources: end,
      register: { title, systems: nodes },
      recipients: end,
      outsideMark: title,
    };
  }),
);

const content: fc.Arbitrary<PaperContent> = fc.record({
  kind: fc.constant('notice'),
  language: fc.constantFrom('fi', 'sv', 'en'),
  title: anyText,
  subtitle: anyText,
  sender: fc.array(anyText, { maxLength: 3 }),
  marking: fc.option(anyText, { nil: undefined }),
  edition: anyText,
  date: fc.constant('2026-11-22'),
  accent: fc.constantFrom(undefined, '#ffff00', 'no colour'),
  blocks: fc.array(block, { maxLength: 6 }),
});

describe('a PDF of any text', () => {
  it('can be written and read', async () => {
    await fc.assert(
      fc.asyncProperty(content.map(makePaper), async (document) => {
        const { bytes } = await writePdf(document);
        const { artifacts } = await readPdf(bytes);
        expect(artifacts.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
