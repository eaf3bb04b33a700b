// What the app lays over the pictures of the pages: compared with what pdf.js reads out of the file itself.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { writePdf, writePdfWithTexts } from '../../../../electron/writers/pdf/write-pdf.ts';
import type { Block, Paper } from '../../../../shared/document/document.ts';
import type { PageText } from '../../../../shared/document/page-text.ts';
import {
  sampleBinder,
  sampleDocument,
  samplePaper,
  samplePlace,
} from '../../../fixtures/sample-document.ts';
import { readPdf } from '../../../helpers/read-pdf.ts';

/** The letters without their accents, which pdf.js takes for letters of their own. */
function packed(text: string): string {
  return text.normalize('NFKD').replace(/[\s\p{M}]/gu, '');
}

interface ShownText {
  readonly text: string;
  /** The left end of its baseline, from the top left corner of the page. */
  readonly x: number;
  readonly y: number;
}

/** The texts of each page that are part of the structure tree. */
async function readShown(bytes: Uint8Array): Promise<readonly (readonly ShownText[])[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await task.promise;
  const pages: (readonly ShownText[])[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    let isTagged = false;
    const shown: ShownText[] = [];
    for (const item of items) {
      if ('type' in item) isTagged = item.type.startsWith('begin') && Boolean(item.id);
      else if (isTagged && item.str.trim() !== '') {
        const [, , , , x, y] = item.transform as readonly number[];
        shown.push({ text: item.str, x: x!, y: height - y! });
      }
    }
    pages.push(shown);
  }
  await task.destroy();
  return pages;
}

function holds({ kind, text, x, y, width, height }: PageText, shown: ShownText): boolean {
  const isInside =
    shown.x >= x - 0.1 && shown.x <= x + width && shown.y >= y && shown.y <= y + height;
  // A picture is told in other words than those that stand in it.
  return isInside && (kind === 'picture' || packed(text).includes(packed(shown.text)));
}

async function textsOf(document: Paper): Promise<readonly PageText[]> {
  return (await writePdfWithTexts(document)).texts.flat();
}

function isAt(path: string): (text: PageText) => boolean {
  return ({ source }) => source?.path === path && source.file === samplePlace(path).file;
}

describe('the texts of the pages', () => {
  it('say what the file says, page by page and in its reading order', async () => {
    const { bytes, texts } = await writePdfWithTexts(sampleDocument);
    const { blocks } = await readPdf(bytes);
    expect(texts.length).toBeGreaterThan(3);
    texts.forEach((page, index) => {
      const read = blocks.filter((block) => block.page === index + 1);
      expect(packed(page.map(({ text }) => text).join(''))).toBe(
        packed(read.map(({ text }) => text).join('')),
      );
    });
  });

  it('stand where the pages show them', async () => {
    const { bytes, texts } = await writePdfWithTexts(sampleBinder);
    const pages = await readShown(bytes);
    expect(pages.flat().length).toBeGreaterThan(100);
    const lost = pages.flatMap((shown, index) =>
      shown.filter((each) => !texts[index]!.some((text) => holds(text, each))),
    );
    expect(lost).toEqual([]);
  });

  it('leave the file as it is without them', async () => {
    const { bytes } = await writePdfWithTexts(sampleBinder);
    expect(Buffer.from(bytes)).toEqual(Buffer.from((await writePdf(sampleBinder)).bytes));
  });

  it('tell the levels of headings', async () => {
    const headings = (await textsOf(sampleDocument)).filter(({ headingLevel }) => headingLevel);
    expect(headings.slice(0, 3).map(({ text, headingLevel }) => [headingLevel, text])).toEqual([
      [1, 'Seloste käsittelytoimista'],
      [2, '1 Rekisterinpitäjä'],
      [2, '2 Henkilötietojen käsittelyn tarkoitukset ja oikeusperusteet'],
    ]);
  });

  it('lead to their answers, a term and its value as one', async () => {
    const texts = await textsOf(sampleDocument);
    const [name] = texts.filter(isAt('name'));
    expect(name?.text).toBe('Nimi Tilitoimisto Kaislaranta Oy');
    expect(texts.filter(isAt('recipients[r59].name')).map(({ text }) => text)).toEqual([
      'Palveluntarjoaja 60 Oy',
    ]);
    expect(texts.find(({ text }) => text.startsWith('Y-tunnus'))?.source).toBeUndefined();
  });

  it('stand on both pages of an answer that is divided between them', async () => {
    const filler = Array.from({ length: 24 }, (_, index): Block =>
      paragraph(`Rivi ${String(index)}.`),
    );
    const long = paragraph('Kerromme tässä, miten käsittelemme tietoja. '.repeat(60), 'text');
    const { texts } = await writePdfWithTexts(samplePaper({ blocks: [...filler, long] }));
    expect(texts.map((page) => page.filter(isAt('text')).length)).toEqual([1, 1]);
  });

  it('describe a picture, and lead to the answers in it', async () => {
    const flow = sampleBinder.blocks.find((block) => block.kind === 'figure')!;
    const [first, ...others] = flow.recipients.nodes;
    const nodes = [{ ...first!, source: samplePlace('recipients[r1].name') }, ...others];
    const figure = { ...flow, recipients: { ...flow.recipients, nodes } };
    const texts = await textsOf(samplePaper({ blocks: [figure] }));
    const picture = texts.find(({ kind }) => kind === 'picture')!;
    expect(picture.text).toBe(flow.alternative);
    const box = texts.find(isAt('recipients[r1].name'))!;
    expect(box.text).toBe('Palveluntarjoaja 1 Oy Suomi');
    expect(box.x).toBeGreaterThan(picture.x);
    expect(box.x + box.width).toBeLessThanOrEqual(picture.x + picture.width + 0.1);
    // The caption is read after its picture.
    expect(texts.findIndex(({ text }) => text === flow.caption)).toBeGreaterThan(
      texts.indexOf(picture),
    );
  });
});

function paragraph(text: string, path?: string): Block {
  const source = path === undefined ? undefined : samplePlace(path);
  return { kind: 'paragraph', inlines: [{ kind: 'text', text }], source };
}
