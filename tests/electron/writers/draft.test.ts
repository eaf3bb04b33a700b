import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../electron/writers/docx/write-docx.ts';
import { writeHtml } from '../../../electron/writers/html/write-html.ts';
import { writePdf } from '../../../electron/writers/pdf/write-pdf.ts';
import type { Block, PaperContent } from '../../../shared/document/document.ts';
import { samplePaper } from '../../fixtures/sample-document.ts';
import { findAll, findFirst, findValue } from '../../helpers/parse-xml.ts';
import { parsePart, readDocx } from '../../helpers/read-docx.ts';
import { attributeOf, readHtml } from '../../helpers/read-html.ts';
import { readPdf } from '../../helpers/read-pdf.ts';

const draft = {
  places: 1,
  open: [],
  title: 'Luonnos',
  text: '1 kohta on auki tai vahvistamatta.',
  unconfirmed: 'vahvistamatta',
};

function content(unconfirmed: true | undefined): Partial<PaperContent> {
  const inlines = [{ kind: 'text', text: 'Mallin vastaus' }] as const;
  const item = { inlines, unconfirmed };
  const blocks: readonly Block[] = [
    { kind: 'paragraph', ...item },
    { kind: 'list', items: [item] },
    { kind: 'details', rows: [{ term: 'Aika', ...item }] },
    { kind: 'table', caption: 'Ajat', columns: ['Aika'], rows: [[item]] },
    { kind: 'box', blocks: [{ kind: 'paragraph', ...item }] },
  ];
  return { blocks, marking: undefined, ...(unconfirmed && { draft }) };
}

async function textsOf(paper: Partial<PaperContent>) {
  const made = samplePaper(paper);
  const [pdf, html, docx] = await Promise.all([writePdf(made), writeHtml(made), writeDocx(made)]);
  const pages = await readPdf(pdf.bytes);
  const read = readDocx(docx.bytes);
  return {
    pdf: [...pages.artifacts, ...pages.blocks.map(({ text }) => text)].join('\n'),
    html: readHtml(html.bytes).text,
    docx: `${read.header}\n${read.text}`,
  };
}

describe('a draft as PDF, HTML and DOCX', () => {
  it('says so at its head and behind each passage', async () => {
    for (const written of Object.values(await textsOf(content(true)))) {
      const text = written.replaceAll('\u00a0', ' ');
      expect(text.toLowerCase()).toContain('luonnos');
      expect(text).toContain(draft.text);
      expect(text.match(/Mallin vastaus\s+\[vahvistamatta\]/g)).toHaveLength(5);
    }
  });

  it('has a bar beside each passage', async () => {
    const page = readHtml((await writeHtml(samplePaper(content(true)))).bytes);
    const marked = page.elements.filter((each) => attributeOf(each, 'class') === 'unconfirmed');
    expect(marked.map(({ tagName }) => tagName)).toEqual(['p', 'li', 'div', 'th', 'p']);
    const { parts } = readDocx((await writeDocx(samplePaper(content(true)))).bytes);
    const barred = findAll(parsePart(parts, 'word/document.xml'), 'w:p')
      .filter((paragraph) => findFirst(paragraph, 'w:pBdr'))
      .map((paragraph) => findValue(paragraph, 'w:pStyle'));
    expect(barred).toEqual(['BodyText', 'ListBullet', 'DetailsText', 'TableText']);
  });

  it('leaves no trace on the finished paper', async () => {
    for (const text of Object.values(await textsOf(content(undefined))))
      expect(text).not.toMatch(/luonnos|vahvistamatta/i);
  });
});
