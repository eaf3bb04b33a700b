import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../electron/writers/html/write-html.ts';
import type { Block, Paper, Inlines } from '../../../../shared/document/document.ts';
import type { AnswerPlace } from '../../../../shared/register/file-content.ts';
import { cleanText } from '../../../../shared/util/clean-text.ts';
import { unbrokenSpaces } from '../../../../shared/util/unbroken-spaces.ts';
import { samplePaper } from '../../../fixtures/sample-document.ts';
import { attributeOf, findElements, readHtml, textOf } from '../../../helpers/read-html.ts';

const at = (path: string): AnswerPlace => ({ file: 'registers/asiakkaat', path });

/** What opens an element, ends one or an attribute, hides the rest, or cannot be written at all. */
const troublesome = fc.constantFrom(
  ...['<', '>', '&', '"', "'", '`', '=', '/', '<!--', '-->', ']]>', '&amp;', '&#0;', '&lt', '&amp'],
  ...['<script>alert(1)</script>', '</style>', '</title>', '</p>', '<br>', '<img src=x onerror=x>'],
  ...[
    '" onmouseover="x',
    'javascript:',
    'data:',
    'https://',
    '\u0000',
    '\u000b',
    '\u000c',
    '\u0085',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\ufffe',
    '\ufeff',
    '\u00ad',
    '\u2028',
    '\t',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '$&',
  ],
  ...['a\u0308', '🙂', '\u202e', 'ä', '北京', 'العربية', 'x'.repeat(90), '🙂'.repeat(45)],
);
const codeUnit = fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit));
const anyText = fc
  .array(fc.oneof(troublesome, codeUnit, fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

/** A document that has the text in every place where text can stand. */
function everywhere(text: string): Paper {
  const inlines: Inlines = [
    { kind: 'text', text },
    { kind: 'strong', text },
    { kind: 'missing', text },
    { kind: 'link', text, url: text },
    { kind: 'link', text, url: `https://esimerkki.example/${text}` },
  ];
  const node = { name: text, country: text, isOutsideEea: true };
  const nodes = { title: text, nodes: [node] };
  const blocks: readonly Block[] = [
    { kind: 'contents', title: text },
    { kind: 'part', title: text, subtitle: text },
    { kind: 'heading', level: 1, number: text, text, source: at(text) },
    { kind: 'heading', level: 3, number: undefined, text },
    { kind: 'paragraph', inlines, source: at('purposes') },
    { kind: 'list', items: [{ inlines, source: at(text) }] },
    { kind: 'details', rows: [{ term: text, inlines }] },
    { kind: 'table', caption: text, columns: [text, text], rows: [[{ inlines }, { inlines }]] },
    { kind: 'box', blocks: [{ kind: 'paragraph', inlines }] },
    { kind: 'fill-in', label: text, hint: text, room: { kind: 'options', options: [text] } },
    {
      kind: 'figure',
      caption: text,
      alternative: text,
      sources: nodes,
      register: { title: text, systems: [node] },
      recipients: nodes,
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
  return samplePaper({
    title: text,
    subtitle: text,
    sender: [text, text],
    marking: text,
    edition: text,
    logo: { format: 'png', data: text, width: 1, height: 1, alternative: text },
    accent: text,
    blocks,
  });
}

/**
 * The shape of a page: its elements and the names of their attributes, without line breaks and links. The direction
 * of a paragraph is that of its letters.
 */
function shapeOf(bytes: Uint8Array): readonly string[] {
  return readHtml(bytes)
    .elements.filter(({ tagName }) => !['br', 'wbr', 'a'].includes(tagName))
    .map(({ tagName, attrs }) => {
      const names = attrs.map(({ name }) => name).filter((name) => name !== 'dir');
      return [tagName, ...names].join(' ');
    });
}

describe('writeHtml with any text', () => {
  it('makes no element and no attribute of a text', async () => {
    const plain = shapeOf((await writeHtml(everywhere('teksti'))).bytes);
    await fc.assert(
      fc.asyncProperty(
        anyText.filter((text) => cleanText(text) !== ''),
        async (text) => {
          expect(shapeOf((await writeHtml(everywhere(text))).bytes)).toEqual(plain);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('gives every text back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 6 }), async (texts) => {
        const blocks = texts.map((text): Block => ({
          kind: 'paragraph',
          inlines: [{ kind: 'strong', text }],
        }));
        const page = readHtml((await writeHtml(samplePaper({ sender: [], blocks }))).bytes);
        expect(findElements(page, 'strong').map(textOf)).toEqual(
          texts.map((text) => unbrokenSpaces(cleanText(text))),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('leads nowhere but to the web and to mail', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const page = readHtml((await writeHtml(everywhere(text))).bytes);
        const addresses = findElements(page, 'a').map((link) => attributeOf(link, 'href'));
        expect(addresses.filter((url) => !/^(https?:|mailto:|#)/.test(url ?? ''))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('names every anchor once, in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 6 }), async (texts) => {
        const blocks = [...texts, ...texts].map((text): Block => ({
          kind: 'heading',
          level: 2,
          number: undefined,
          text,
        }));
        const page = readHtml((await writeHtml(samplePaper({ blocks }))).bytes);
        const ids = page.elements.flatMap((element) => attributeOf(element, 'id') ?? []);
        expect(ids).toHaveLength(blocks.length);
        expect(new Set(ids).size).toBe(ids.length);
        expect(
          ids.filter((id) => !/^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$/u.test(id)),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
