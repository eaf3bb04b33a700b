import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../electron/writers/pdf/write-pdf.ts';
import type { Block, Paper, PaperContent } from '../../../../shared/document/document.ts';
import { assertNever } from '../../../../shared/util/assert-never.ts';
import {
  sampleBinder,
  sampleDocument,
  samplePaper,
  samplePlace,
} from '../../../fixtures/sample-document.ts';
import { readPdf, readPdfText, type PdfContent } from '../../../helpers/read-pdf.ts';

const sample = writePdf(sampleDocument);
const readSample = sample.then(({ bytes }) => readPdf(bytes));

const code = /Tarkistuskoodi [0-9A-Z]{4}-[0-9A-Z]{4}/;

function paper(blocks: readonly Block[], more: Partial<PaperContent> = {}): Paper {
  return samplePaper({ marking: undefined, blocks, ...more });
}

async function readPaper(
  blocks: readonly Block[],
  more?: Partial<PaperContent>,
): Promise<PdfContent> {
  return readPdf((await writePdf(paper(blocks, more))).bytes);
}

function paragraph(text: string, path = 'text'): Block {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text }], source: samplePlace(path) };
}

async function textsOf(role: string): Promise<readonly string[]> {
  const { blocks } = await readSample;
  return blocks.filter((block) => block.role === role).map(({ text }) => text);
}

function packed(text: string): string {
  return text.replace(/[\s\u00ad]/gu, '');
}

describe('the PDF of a document', () => {
  it('is tagged and says its language and title', async () => {
    const content = await readSample;
    expect(content.tagged).toBe(true);
    expect(content.language).toBe('fi');
    expect(content.info).toMatchObject({
      Title: 'Seloste käsittelytoimista – Asiakas- ja markkinointirekisteri',
      Author: 'Tilitoimisto Kaislaranta Oy',
      Subject: 'Versio 3, 22.11.2026',
    });
    expect(new TextDecoder('latin1').decode((await sample).bytes)).toContain(
      '/DisplayDocTitle true',
    );
  });

  it('says that it follows PDF/A-2a and PDF/UA-1', async () => {
    const text = new TextDecoder().decode((await sample).bytes);
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('tags the title and the headings by level', async () => {
    expect(await textsOf('H1')).toEqual(['Seloste käsittelytoimista']);
    expect(await textsOf('H2')).toEqual([
      '1 Rekisterinpitäjä',
      '2 Henkilötietojen käsittelyn tarkoitukset ja oikeusperusteet',
      '3 Säilytysajat',
      '4 Henkilötietojen vastaanottajat',
      '5 Oikeus vastustaa käsittelyä',
      '6 Muut tiedot',
    ]);
    expect(await textsOf('H3')).toContain('Uutiskirje');
    expect(await textsOf('H4')).toEqual(['Tarkempi kuvaus']);
  });

  it('tags lists, terms and the header cells of tables', async () => {
    expect(await textsOf('Lbl')).toContain('•');
    expect(await textsOf('Lbl')).toContain('Y-tunnus');
    expect(await textsOf('LBody')).toContain('tilausten ja peruutusten kirjaaminen');
    const heads = await textsOf('TH');
    expect(heads.slice(0, 4)).toEqual(['Tietoryhmä', 'Säilytysaika', 'Peruste', 'Yhteystiedot']);
    expect(heads.filter((text) => text === 'Vastaanottaja')).toHaveLength(1);
  });

  it.each([
    { name: 'record', document: sampleDocument },
    { name: 'binder', document: sampleBinder },
  ])('has every text of the document in reading order: $name', async ({ document }) => {
    const body = packed(await readPdfText((await writePdf(document)).bytes));
    const texts = document.blocks.flatMap(textsIn).map(packed);
    let from = 0;
    for (const text of texts) {
      const found = body.indexOf(text, from);
      expect(found, text).toBeGreaterThanOrEqual(from);
      from = found + text.length;
    }
  });

  it('repeats the head of a long table on each page, outside the reading order', async () => {
    const { artifacts, blocks } = await readSample;
    const pages = new Set(blocks.filter(({ role }) => role === 'TD').map(({ page }) => page));
    const repeated = artifacts.filter((text) => text.includes('Vastaanottaja'));
    expect(pages.size).toBeGreaterThan(2);
    expect(repeated.length).toBeGreaterThan(0);
  });

  it('says at the foot of each page what the paper is and which page of how many', async () => {
    const { artifacts } = await readSample;
    artifacts.forEach((text, index) => {
      expect(text).toContain('Seloste käsittelytoimista · Asiakas- ja markkinointirekisteri');
      expect(text).toContain(`Versio 3, 22.11.2026 · Tarkistuskoodi ${sampleDocument.checkCode}`);
      expect(text).toContain(`${String(index + 1)} (${String(artifacts.length)})`);
    });
  });

  it.each([
    ['title', { title: 'Personuppgiftsbiträdets register över behandling '.repeat(3) }],
    ['edition', { edition: 'Versio 3 '.repeat(30) }],
  ])('keeps the check code at the foot beside a long %s', async (_, long) => {
    const { artifacts } = await readPaper([], { subtitle: '', ...long });
    expect(artifacts[0]).toMatch(code);
  });

  it('cuts a long subject at the foot, not the edition or the check code', async () => {
    const subtitle = 'Asiakkaiden ja yhteistyökumppanien rekisteri '.repeat(6);
    const { artifacts } = await readPaper([], { subtitle });
    expect(artifacts[0]).toContain('… · Versio 3, 22.11.2026 · Tarkistuskoodi ');
    expect(artifacts[0]).toMatch(code);
  });

  it('marks internal papers on every page and public ones on none', async () => {
    const internal = await readSample;
    expect(internal.blocks.find(({ inFrame }) => inFrame)?.text).toBe('SISÄINEN');
    for (const text of internal.artifacts.slice(1)) expect(text).toContain('SISÄINEN');
    const open = await readPaper(sampleDocument.blocks);
    const all = [...open.artifacts, ...open.blocks.map(({ text }) => text)].join(' ');
    expect(all).not.toMatch(/sisäinen/i);
  });

  it('links addresses of the web, of mail and of the telephone only', async () => {
    const link = (url: string): Block => ({
      kind: 'paragraph',
      inlines: [{ kind: 'link', text: url, url }],
    });
    const urls = ['https://kaislaranta.example/ä', 'mailto:a@b.example', 'tel:+358401234567'];
    const content = await readPaper([...urls, 'javascript:alert(1)', 'file:///etc', ''].map(link));
    expect(content.links).toEqual([
      'https://kaislaranta.example/%C3%A4',
      'mailto:a@b.example',
      'tel:+358401234567',
    ]);
    expect(content.blocks.map(({ text }) => text)).toContain('javascript:alert(1)');
  });

  it('has bookmarks for the headings of the first two levels', async () => {
    const { bookmarks } = await readSample;
    expect(bookmarks.slice(0, 4)).toEqual([
      '1 Rekisterinpitäjä',
      '2 Henkilötietojen käsittelyn tarkoitukset ja oikeusperusteet',
      'Asiakassuhteen hoitaminen',
      'Uutiskirje',
    ]);
  });

  it.each(['Äiti (2) \\ ja )', 'Nimi – nimi', 'þÿ on muinaisenglantia', 'ï»¿', '王小明'])(
    'has the bookmark and the link %s',
    async (text) => {
      const url = 'https://a.example/b_(c)';
      const { bookmarks, links } = await readPaper([
        { kind: 'heading', level: 1, number: undefined, text },
        { kind: 'paragraph', inlines: [{ kind: 'link', text, url }], source: undefined },
      ]);
      expect(bookmarks).toEqual([text]);
      expect(links).toEqual([url]);
    },
  );

  it('keeps metadata with & and < readable', async () => {
    const content = await readPaper([], { title: 'A & B <C>', sender: ['Virtanen & Pojat Oy'] });
    expect(content.metadata('dc:title')).toBe('A & B <C> – Asiakas- ja markkinointirekisteri');
  });

  it('is the same to the last byte for the same document', async () => {
    const again = await writePdf(structuredClone(sampleDocument));
    expect(Buffer.from(again.bytes).equals(Buffer.from((await sample).bytes))).toBe(true);
  });

  it('takes its only date from the document', async () => {
    const { info } = await readPaper([], { date: '2025-02-03' });
    expect(info['CreationDate']).toBe('D:20250203000000Z');
    expect(info['ModDate']).toBe('D:20250203000000Z');
  });

  it('names the answer whose letters no font has', async () => {
    const { warnings } = await writePdf(
      paper([paragraph('ሰላም ja ሰ', 'a'), paragraph('Virtanen', 'b')]),
    );
    expect(warnings).toEqual([
      { kind: 'characters-without-glyph', place: samplePlace('a'), characters: 'ሰላም' },
    ]);
  });

  it('gives back letters of every script when the text is copied', async () => {
    const text = '王小明 田中さん 김민준 สมชาย नेपाल 📞 Έλλη ǩ';
    const { blocks } = await readPaper([paragraph(text)]);
    expect(blocks.at(-1)?.text).toBe(text.normalize('NFC'));
  });

  it('gives back names from right to left in the order in which they are read', async () => {
    const text = 'Soita: محمد الأمين tai דוד כהן.';
    const { bytes } = await writePdf(paper([paragraph(text)]));
    expect((await readPdf(bytes)).blocks.at(-1)?.text).toBe(text);
    const read = Buffer.from('محمد الأمين', 'utf16le').swap16().toString('hex');
    expect(Buffer.from(bytes).toString('latin1')).toContain(`/ActualText <feff${read}>`);
  });

  it('puts the caption of a figure below it, tagged as one', async () => {
    const figure = sampleBinder.blocks.filter(({ kind }) => kind === 'figure');
    const { blocks } = await readPaper([...figure, paragraph('jälkeen')]);
    expect(blocks.slice(-2).map(({ role }) => role)).toEqual(['Caption', 'P']);
  });

  it('grows by the letters in use only, not by their fonts', async () => {
    const write = async (text: string) => (await writePdf(paper([paragraph(text)]))).bytes.length;
    expect(await write('王小明 김민준 📞')).toBeLessThan((await write('Virtanen')) + 16_000);
  });

  it('leaves out no cell of a row that is longer than the head', async () => {
    const cells = ['yksi', 'kaksi', 'kolme'].map((text) => ({
      inlines: [{ kind: 'text', text }] as const,
    }));
    const table: Block = { kind: 'table', caption: 'Luvut', columns: ['Luku'], rows: [cells] };
    const { blocks } = await readPaper([table]);
    expect(blocks.slice(-3).map(({ text }) => text)).toEqual(['yksi', 'kaksi', 'kolme']);
  });

  it('divides a row that is higher than a page', async () => {
    const text = Array.from({ length: 900 }, (_, index) => `sana${String(index)}`).join(' ');
    const cell = { inlines: [{ kind: 'text', text }] as const };
    const rows = [[{ inlines: [{ kind: 'text', text: 'A' }] as const }, cell]];
    const table: Block = { kind: 'table', caption: 'Rivi', columns: ['A', 'B'], rows };
    const { blocks } = await readPaper([table]);
    const parts = blocks.filter(({ role }) => role === 'TD');
    expect(new Set(parts.map(({ page }) => page)).size).toBeGreaterThan(1);
    expect(parts.map((part) => part.text).join(' ')).toBe(text);
  });

  it('has a page even for a document without a word', async () => {
    const { artifacts } = await readPaper([], { title: '', subtitle: '', sender: [], edition: '' });
    expect(artifacts).toHaveLength(1);
  });
});

/** The texts of a block in reading order. */
function textsIn(block: Block): readonly string[] {
  const join = (inlines: readonly { text: string }[]): string =>
    inlines.map(({ text }) => text).join('');
  switch (block.kind) {
    case 'heading':
      return [`${block.number ?? ''} ${block.text}`];
    case 'paragraph':
      return [join(block.inlines)];
    case 'list':
      return block.items.map(({ inlines }) => join(inlines));
    case 'details':
      return block.rows.flatMap(({ term, inlines }) => [term, join(inlines)]);
    case 'table':
      return [...block.columns, ...block.rows.flat().map(({ inlines }) => join(inlines))];
    case 'box':
      return block.blocks.flatMap(textsIn);
    case 'signature': {
      const { placeAndDate, signature, name, title } = block;
      const pair = (field: { label: string; text: string }): string[] => [field.label, field.text];
      return [...pair(placeAndDate), signature.label, ...pair(name), ...pair(title)];
    }
    case 'part':
      return [block.title, block.subtitle];
    case 'contents':
      return [block.title];
    case 'fill-in': {
      const options = block.room.kind === 'options' ? block.room.options : [];
      return [block.label, block.hint, ...options];
    }
    case 'figure':
      return [block.caption];
    default:
      return assertNever(block);
  }
}
