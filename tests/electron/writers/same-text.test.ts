import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../electron/writers/docx/write-docx.ts';
import { writeHtml } from '../../../electron/writers/html/write-html.ts';
import { writePdf } from '../../../electron/writers/pdf/write-pdf.ts';
import { compose } from '../../../shared/document/compose/compose.ts';
import type { Paper } from '../../../shared/document/document.ts';
import { documentKinds } from '../../../shared/register/document-kind.ts';
import { exampleWorkspace } from '../../../shared/templates/example/example-workspace.ts';
import { sampleDocument, samplePaper } from '../../fixtures/sample-document.ts';
import { readDocx } from '../../helpers/read-docx.ts';
import { readHtml } from '../../helpers/read-html.ts';
import { readPdf, readPdfText } from '../../helpers/read-pdf.ts';

/** Lines may break anywhere and boxes to tick may be drawn, so only the letters count. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad☐]/g, '');
}

/**
 * The body in both formats. The edition is left out, as it stands in the head of only one of them; the
 * figure and the contents too, whose lines and pages each format has of its own.
 */
async function bothTexts(document: Paper) {
  const blocks = document.blocks.filter(({ kind }) => kind !== 'figure' && kind !== 'contents');
  const plain = { ...document, edition: '', blocks };
  const [docx, pdf] = await Promise.all([writeDocx(plain), writePdf(plain)]);
  return { docx: letters(docxText(docx.bytes)), pdf: letters(await readPdfText(pdf.bytes)) };
}

/** In Word the name of a line to sign on stands below what is written on it; elsewhere it is read first. */
function docxText(bytes: Uint8Array): string {
  const { blocks } = readDocx(bytes);
  return blocks
    .flatMap((block, index) => {
      if (block.style === 'SignatureLine') return [];
      const before = blocks[index - 1];
      const isNamed = block.style === 'SignatureLabel' && before?.style === 'SignatureLine';
      return isNamed ? [block, before] : [block];
    })
    .map(({ label, text }) => `${label} ${text}`)
    .join('\n');
}

/** Every string of the blocks that a reader should see, whatever kind of block it stands in. */
function visibleTexts(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string')
    return ['text', 'term', 'label', 'columns'].includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => visibleTexts(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => visibleTexts(inner, name));
}

/** What each says from where they first differ; undefined where they say the same. */
function firstDifference(one: string, other: string) {
  if (one === other) return undefined;
  const at = Array.from(one).findIndex((_, index) => one[index] !== other[index]);
  const from = Math.max(0, at - 40);
  return [one.slice(from, from + 120), other.slice(from, from + 120)];
}

const papers = exampleWorkspace().flatMap(({ id, company, registers, processor }) =>
  documentKinds
    .filter((kind) => kind !== 'processor-record' || processor !== undefined)
    .map((kind) => ({
      name: `${kind} of ${id}`,
      document: compose(
        { company, registers, processor },
        { kind, registerIds: [], language: 'fi', date: '2026-11-22', signature: true },
      ),
    })),
);

describe('DOCX and PDF of the same document', () => {
  it.each([{ name: 'sample', document: sampleDocument }, ...papers])(
    'say the same and leave nothing out: $name',
    async ({ document }) => {
      const { docx, pdf } = await bothTexts(document);
      expect(firstDifference(docx, pdf)).toBeUndefined();
      const texts = visibleTexts(document.blocks);
      expect(texts.length).toBeGreaterThan(20);
      expect(texts.filter((text) => !docx.includes(letters(text)))).toEqual([]);
    },
  );

  it.each([
    { name: 'sample', document: sampleDocument },
    ...papers.filter(({ document }) => document.kind === 'notice'),
  ])('say the same as the web page: $name', async ({ document }) => {
    // Markings stand in the head of paper pages, and in the text of a page without pages.
    const { docx } = await bothTexts(document);
    const html = await writeHtml({
      ...document,
      edition: '',
      marking: undefined,
      draft: undefined,
    });
    expect(firstDifference(docx, letters(readHtml(html.bytes).text))).toBeUndefined();
  });

  it('say the same after a paper in another script', async () => {
    const paper = (text: string): Paper =>
      samplePaper({
        blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }],
      });
    await bothTexts(paper('Έλλη'));
    const { docx, pdf } = await bothTexts(paper('Ella Ekman'));
    expect(firstDifference(docx, pdf)).toBeUndefined();
  });

  it('both tell the edition and the marking', async () => {
    const docx = readDocx((await writeDocx(sampleDocument)).bytes);
    const pdf = await readPdf((await writePdf(sampleDocument)).bytes);
    const pages = pdf.blocks.map(({ text }) => text).join('\n') + pdf.artifacts.join('\n');
    expect(docx.footer).toContain('Versio 3, 22.11.2026');
    expect(pages).toContain('Versio 3, 22.11.2026');
    expect(docx.header.toLowerCase()).toBe('sisäinen');
    expect(pages.toLowerCase()).toContain('sisäinen');
  });
});
