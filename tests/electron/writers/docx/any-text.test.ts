import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../electron/writers/docx/write-docx.ts';
import type { Block, Paper, Inlines } from '../../../../shared/document/document.ts';
import type { AnswerPlace } from '../../../../shared/register/file-content.ts';
import { cleanText } from '../../../../shared/util/clean-text.ts';
import { unbrokenSpaces } from '../../../../shared/util/unbroken-spaces.ts';
import { samplePaper } from '../../../fixtures/sample-document.ts';
import { findText, parseXml } from '../../../helpers/parse-xml.ts';
import { parsePart, readDocx } from '../../../helpers/read-docx.ts';

const at = (path: string): AnswerPlace => ({ file: 'registers/asiakkaat', path });
const inline = (text: string): Inlines => [{ kind: 'text', text }];

/** Letters that break files: XML's own, controls, halves of pairs, non-characters, the library's own marks. */
const troublesome = fc.constantFrom(
  ...['<', '>', '&', '"', "'", ']]>', '&amp;', '&#0;', '<w:p/>', '</w:t>', '{', '}', '$&', '%1'],
  ...['\u0000', '\u0008', '\u000b', '\u001f', '\u007f', '\u0085', '\ud800', '\udc00', '\ufffe'],
  ...['\uffff', '\ufeff', '\u00ad', '\u2011', '\u2028', '\t', '\n', '\r', '\r\n', ' ', '\u00a0'],
  ...[
    'a\u0308',
    '🙂',
    '\u{1fffe}',
    '{sections-1}',
    '{boxBullets-0}',
    '{default-bullet-numbering-0}',
    'ä',
    '北京',
    'العربية',
  ],
);
const codeUnit = fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit));
const anyText = fc
  .array(fc.oneof(troublesome, codeUnit, fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

function figureOf(text: string): Block {
  const nodes = [{ name: text, country: text, isOutsideEea: true }];
  return {
    kind: 'figure',
    caption: text,
    alternative: text,
    sources: { title: text, nodes },
    register: { title: text, systems: nodes },
    recipients: { title: text, nodes },
    outsideMark: text,
  };
}

/** A document that has the text in every place where text can stand. */
function everywhere(text: string): Paper {
  const inlines: Inlines = [
    { kind: 'text', text },
    { kind: 'strong', text },
    { kind: 'missing', text },
    { kind: 'link', text, url: text },
    { kind: 'link', text, url: `https://esimerkki.example/${text}` },
  ];
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, number: '1', text, source: at(text) },
    { kind: 'heading', level: 2, number: undefined, text },
    { kind: 'paragraph', inlines, source: at('purposes') },
    { kind: 'list', items: [{ inlines, source: at(text) }] },
    { kind: 'details', rows: [{ term: text, inlines }] },
    { kind: 'table', caption: text, columns: [text, text], rows: [[{ inlines }, { inlines }]] },
    { kind: 'box', blocks: [{ kind: 'paragraph', inlines }] },
    {
      kind: 'signature',
      placeAndDate: { label: text, text },
      signature: { label: text },
      name: { label: text, text },
      title: { label: text, text },
    },
    { kind: 'contents', title: text },
    { kind: 'part', title: text, subtitle: text },
    {
      kind: 'fill-in',
      label: text,
      hint: text,
      room: { kind: 'options', options: [text, text] },
      source: at(text),
    },
    figureOf(text),
  ];
  return samplePaper({
    title: text,
    subtitle: text,
    sender: [text],
    marking: text,
    edition: text,
    blocks,
  });
}

/** The text with all its characters; some spaces do not break. */
function asWritten(text: string): string {
  return unbrokenSpaces(cleanText(text));
}

describe('writeDocx with any text', () => {
  it('makes parts that are all well formed', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { parts } = readDocx((await writeDocx(everywhere(text))).bytes);
        for (const part of Object.values(parts)) parseXml(part);
      }),
      // Names that every object has are texts like any other.
      { numRuns: 60, examples: [['valueOf'], ['__proto__']] },
    );
  });

  it('keeps every character that can be written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 6 }), async (texts) => {
        const blocks = texts.map((text): Block => ({ kind: 'paragraph', inlines: inline(text) }));
        const { bytes } = await writeDocx(samplePaper({ subtitle: texts.join(), blocks }));
        const read = readDocx(bytes);
        expect(
          read.blocks.filter(({ style }) => style === 'BodyText').map(({ text }) => text),
        ).toEqual(texts.map(asWritten).filter((text) => text !== ''));
        expect(findText(parsePart(read.parts, 'docProps/core.xml'), 'dc:subject')).toBe(
          asWritten(texts.join()),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('prints marks of the library as they were typed', async () => {
    const text = '{sections-1} {sections-0} {bullets-0} {default-bullet-numbering-0} {PAGE}';
    const { bytes } = await writeDocx(
      samplePaper({
        edition: text,
        blocks: ['1', '1'].map((number) => ({ kind: 'heading', level: 1, number, text })),
      }),
    );
    const { blocks, footer } = readDocx(bytes);
    expect(blocks.slice(-2).map((block) => block.text)).toEqual([text, text]);
    expect(footer).toContain(text);
  });

  it('writes two megabytes of pasted text', async () => {
    const text = 'Pitkä liitetty teksti & <merkit>. '.repeat(60_000);
    const blocks: readonly Block[] = [{ kind: 'paragraph', inlines: inline(text) }];
    const { bytes } = await writeDocx(samplePaper({ blocks }));
    expect(readDocx(bytes).blocks.at(-1)?.text).toBe(text);
  });
});
