import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../electron/writers/docx/write-docx.ts';
import { placeMark } from '../../../../shared/document/place-mark.ts';
import type { Block, Paper, Heading, Inlines } from '../../../../shared/document/document.ts';
import type { Language } from '../../../../shared/language/language.ts';
import { sampleDocument, samplePaper } from '../../../fixtures/sample-document.ts';
import {
  findAll,
  findFirst,
  findText,
  findValue,
  parseXml,
  type XmlElement,
} from '../../../helpers/parse-xml.ts';
import { parsePart, readDocx } from '../../../helpers/read-docx.ts';

const text = (value: string): Inlines => [{ kind: 'text', text: value }];

function withBlocks(...blocks: Block[]): Paper {
  return samplePaper({ blocks });
}

async function writeAndRead(document: Paper) {
  const { bytes, warnings } = await writeDocx(document);
  return { ...readDocx(bytes), warnings };
}

function lettersOf(element: XmlElement): string {
  return findAll(element, 'w:t')
    .map((run) => findText({ ...run, children: [run] }, 'w:t'))
    .join('');
}

function section(number: string | undefined, title: string): Heading {
  return { kind: 'heading', level: 1, number, text: title };
}

describe('writeDocx', () => {
  it('writes the head, then every block in order, as text', async () => {
    const { blocks, warnings } = await writeAndRead(sampleDocument);
    expect(blocks.slice(0, 8)).toEqual([
      { kind: 'paragraph', style: 'Sender', label: '', text: 'Tilitoimisto Kaislaranta Oy' },
      { kind: 'paragraph', style: 'Sender', label: '', text: 'Y-tunnus 1234567-1' },
      expect.objectContaining({ style: 'Sender' }),
      { kind: 'paragraph', style: 'Title', label: '', text: 'Seloste käsittelytoimista' },
      {
        kind: 'paragraph',
        style: 'Subtitle',
        label: '',
        text: 'Asiakas- ja markkinointirekisteri',
      },
      { kind: 'paragraph', style: 'Heading1', label: '1', text: 'Rekisterinpitäjä' },
      { kind: 'cell', style: 'DetailsTerm', label: '', text: 'Nimi' },
      { kind: 'cell', style: 'DetailsText', label: '', text: 'Tilitoimisto Kaislaranta Oy' },
    ]);
    expect(warnings).toEqual([]);
  });

  it('gives lists bullets and keeps line breaks, tabs and special hyphens', async () => {
    const { blocks } = await writeAndRead(
      withBlocks(
        { kind: 'list', items: [{ inlines: text('yksi') }] },
        { kind: 'paragraph', inlines: text('a\nb\tc\u00add\u2011e  f') },
      ),
    );
    expect(blocks.slice(-2)).toEqual([
      { kind: 'paragraph', style: 'ListBullet', label: '•', text: 'yksi' },
      { kind: 'paragraph', style: 'BodyText', label: '', text: 'a\nb\tc\u00add\u2011e  f' },
    ]);
  });

  it('marks what runs from right to left, so that Word sets it so', async () => {
    const { parts, blocks } = await writeAndRead(
      withBlocks(
        { kind: 'paragraph', inlines: text('Soita: محمد علي (Oy).') },
        { kind: 'paragraph', inlines: text('שלום!') },
      ),
    );
    expect(blocks.slice(-2).map((block) => block.text)).toEqual(['Soita: محمد علي (Oy).', 'שלום!']);
    const runs = findAll(parsePart(parts, 'word/document.xml'), 'w:r');
    const marked = runs.filter((run) => findFirst(run, 'w:rtl') !== undefined).map(lettersOf);
    expect(marked.slice(-2)).toEqual(['محمد علي', 'שלום!']);
    const turned = findAll(parsePart(parts, 'word/document.xml'), 'w:p').filter(
      (paragraph) => findFirst(paragraph, 'w:bidi') !== undefined,
    );
    expect(turned.map(lettersOf)).toEqual(['שלום!']);
  });

  it('names fonts that have Arabic, Hebrew and Chinese letters', async () => {
    const { parts } = await writeAndRead(sampleDocument);
    expect(parts['word/styles.xml']).toContain('w:cs="Arial"');
    expect(parts['word/styles.xml']).toContain('w:eastAsia="Microsoft YaHei"');
    expect(parts['word/fontTable.xml']).toContain('<w:altName w:val="Noto Sans CJK SC"/>');
  });

  it('lets Word count sections, and starts over where the numbers do', async () => {
    const numbers = ['1', '2', undefined, '3', '1', '2', '7', '3'];
    const headings = numbers.map((number, index) => section(number, `Osa ${String(index)}`));
    const { blocks } = await writeAndRead(withBlocks(...headings));
    const written = blocks.filter((block) => block.style === 'Heading1');
    expect(written.map((block) => block.label)).toEqual(['1', '2', '', '3', '1', '2', '', '3']);
    // A number that counting would not give is written out.
    expect(written[6]?.text).toBe('7\tOsa 6');
  });

  it('writes levels 2 and 3 as headings without numbers', async () => {
    const { blocks } = await writeAndRead(
      withBlocks(
        { kind: 'heading', level: 2, number: undefined, text: 'Toinen' },
        { kind: 'heading', level: 3, number: undefined, text: 'Kolmas' },
      ),
    );
    expect(blocks.slice(-2).map(({ style, label }) => style + label)).toEqual([
      'Heading2',
      'Heading3',
    ]);
  });

  it('repeats the header row of a table, and keeps rows whole', async () => {
    const { parts } = await writeAndRead(sampleDocument);
    const tables = findAll(parsePart(parts, 'word/document.xml'), 'w:tbl');
    const table = tables.find((each) => findValue(each, 'w:tblCaption') === 'Vastaanottajat');
    const rows = findAll(table!, 'w:tr');
    expect(rows).toHaveLength(61);
    expect(rows.filter((row) => findFirst(row, 'w:tblHeader'))).toEqual([rows[0]]);
    expect(rows.every((row) => findFirst(row, 'w:cantSplit'))).toBe(true);
  });

  it('names each table by its own caption, whatever letters it has', async () => {
    const table = (caption: string): Block => ({
      kind: 'table',
      caption,
      columns: ['A'],
      rows: [[{ inlines: text('b') }]],
    });
    const { parts } = await writeAndRead(
      withBlocks(table('Yksi & "kaksi" $&'), table(''), table('Kolme')),
    );
    const tables = findAll(parsePart(parts, 'word/document.xml'), 'w:tbl');
    expect(tables.map((each) => findValue(each, 'w:tblCaption'))).toEqual([
      'Yksi & "kaksi" $&',
      undefined,
      'Kolme',
    ]);
  });

  it('leaves out tables, details and boxes that have nothing in them', async () => {
    const { parts } = await writeAndRead(
      withBlocks(
        { kind: 'table', caption: 'Tyhjä', columns: [], rows: [] },
        { kind: 'details', rows: [] },
        { kind: 'list', items: [] },
        { kind: 'box', blocks: [] },
      ),
    );
    const tables = findAll(parsePart(parts, 'word/document.xml'), 'w:tblStyle');
    expect(tables.map((style) => style.attributes.get('w:val'))).toEqual([]);
  });

  it('keeps tables that follow each other apart', async () => {
    const details: Block = { kind: 'details', rows: [{ term: 'Nimi', inlines: text('Oy') }] };
    const { parts } = await writeAndRead(withBlocks(details, details));
    const body = findFirst(parsePart(parts, 'word/document.xml'), 'w:body');
    const names = body!.children.map((child) => (typeof child === 'string' ? '' : child.name));
    expect(names.slice(-5)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });

  it('cuts the subject rather than let the page number of a long footer wrap', async () => {
    const subtitle =
      'Asiakasrekisteri · Henkilöstörekisteri · Uutiskirjeen tilaajat · Verkkopalvelun käyttäjät';
    const { footer } = await writeAndRead(samplePaper({ subtitle }));
    expect(footer).toMatch(
      /^Seloste käsittelytoimista · Asiakasrekisteri .*… · Versio 3, 22\.11\.2026 · Tarkistuskoodi /,
    );
  });

  it('keeps short facts and low boxes together, and divides long ones', async () => {
    const facts = (count: number): Block => ({
      kind: 'details',
      rows: Array.from({ length: count }, (_, at) => ({ term: String(at), inlines: text('Oy') })),
    });
    const keptIn = async (block: Block) =>
      findAll(
        parsePart((await writeAndRead(withBlocks(block))).parts, 'word/document.xml'),
        'w:keepNext',
      ).length;
    expect(await keptIn(facts(4))).toBe(2 * 3);
    expect(await keptIn(facts(20))).toBe(0);
    const paragraph = { kind: 'paragraph', inlines: text('Voit vastustaa.') } as const;
    expect(await keptIn({ kind: 'box', blocks: [paragraph, paragraph, paragraph] })).toBe(2);
  });

  it('writes the footer as the document, its edition, its check code and the page of pages', async () => {
    const { footer, header } = await writeAndRead(sampleDocument);
    expect(footer).toBe(
      `Seloste käsittelytoimista · Asiakas- ja markkinointirekisteri · Versio 3, 22.11.2026 · Tarkistuskoodi ${sampleDocument.checkCode}\t{PAGE} ({NUMPAGES})`,
    );
    expect(header).toBe('SISÄINEN');
  });

  it('marks nothing on a public paper', async () => {
    const { header, parts } = await writeAndRead(samplePaper({ marking: undefined, blocks: [] }));
    expect(header).toBe('');
    expect(Object.values(parts).join('')).not.toContain('Sisäinen');
  });

  it.each<[Language, string]>([
    ['fi', 'fi-FI'],
    ['sv', 'sv-FI'],
    ['en', 'en-GB'],
  ])('says the language %s as %s', async (language, code) => {
    const { parts } = await writeAndRead(samplePaper({ language }));
    const defaults = findFirst(parsePart(parts, 'word/styles.xml'), 'w:rPrDefault');
    expect(findValue(defaults!, 'w:lang')).toBe(code);
    expect(parts['docProps/core.xml']).toContain(`<dc:language>${code}</dc:language>`);
  });

  it('tells title, subject, author and the date of the document, and no other time', async () => {
    const { parts } = await writeAndRead(samplePaper({ sender: ['Möhkö & Pojat <Oy>'] }));
    const core = parsePart(parts, 'docProps/core.xml');
    const value = (name: string) => findText(core, name);
    expect(value('dc:title')).toBe('Seloste käsittelytoimista – Asiakas- ja markkinointirekisteri');
    expect(value('dc:subject')).toBe('Asiakas- ja markkinointirekisteri');
    expect(value('dc:creator')).toBe('Möhkö & Pojat <Oy>');
    expect(value('dcterms:created')).toBe('2026-11-22T00:00:00Z');
    expect(value('dcterms:modified')).toBe('2026-11-22T00:00:00Z');
  });

  it('hyphenates, controls widows and keeps headings with what follows', async () => {
    const { parts } = await writeAndRead(sampleDocument);
    const hyphenation = findFirst(parsePart(parts, 'word/settings.xml'), 'w:autoHyphenation');
    expect(hyphenation?.attributes.get('w:val') ?? 'true').toBe('true');
    const styles = parsePart(parts, 'word/styles.xml');
    expect(findFirst(findFirst(styles, 'w:pPrDefault')!, 'w:widowControl')).toBeDefined();
    const kept = findAll(styles, 'w:style')
      .filter((style) => findFirst(style, 'w:keepNext'))
      .map((style) => style.attributes.get('w:styleId'));
    expect(kept).toEqual(expect.arrayContaining(['Heading1', 'Heading2', 'Heading3', 'Title']));
  });

  it('links to web and mail addresses, and writes others as plain text', async () => {
    const urls = [
      'https://esimerkki.example/ä?a=1&b="2"',
      'mailto:a@esimerkki.example',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'ei osoite',
      `https://esimerkki.example/${'a'.repeat(3000)}`,
    ];
    const inlines = urls.map((url) => ({ kind: 'link', text: 'linkki ', url }) as const);
    const { blocks, parts } = await writeAndRead(withBlocks({ kind: 'paragraph', inlines }));
    expect(blocks.at(-1)?.text).toBe('linkki '.repeat(6));
    const links = findAll(parsePart(parts, 'word/_rels/document.xml.rels'), 'Relationship')
      .filter((each) => each.attributes.get('TargetMode') === 'External')
      .map((each) => [each.attributes.get('Id'), each.attributes.get('Target')]);
    expect(links).toEqual([
      ['rLink1', 'https://esimerkki.example/%C3%A4?a=1&b=%222%22'],
      ['rLink2', 'mailto:a@esimerkki.example'],
    ]);
    const used = findAll(parsePart(parts, 'word/document.xml'), 'w:hyperlink');
    expect(used.map((each) => each.attributes.get('r:id'))).toEqual(['rLink1', 'rLink2']);
  });

  it('marks the place of each answer, and counts the places of the same answer', async () => {
    const name = { file: 'company', path: 'name' } as const;
    const purpose = { file: 'registers/asiakkaat', path: 'purposes[p1].text' } as const;
    const { bookmarks } = await writeAndRead(
      withBlocks(
        { kind: 'paragraph', inlines: text('Yritys Oy'), source: name },
        { kind: 'list', items: [{ inlines: text('laskutus'), source: purpose }] },
        { kind: 'details', rows: [{ term: 'Nimi', inlines: text('Yritys Oy'), source: name }] },
        { kind: 'heading', level: 2, number: undefined, text: 'Otsikko' },
      ),
    );
    expect([...bookmarks]).toEqual([
      [`${placeMark(name)}_1`, 'Yritys Oy'],
      [`${placeMark(purpose)}_1`, 'laskutus'],
      [`${placeMark(name)}_2`, 'Yritys Oy'],
    ]);
  });

  it('gives bookmarks ids that do not repeat', async () => {
    const { parts } = await writeAndRead(sampleDocument);
    const starts = findAll(parsePart(parts, 'word/document.xml'), 'w:bookmarkStart');
    const ids = starts.map((start) => start.attributes.get('w:id'));
    expect(ids.length).toBeGreaterThan(60);
    expect(ids).toEqual(ids.map((_, index) => String(index + 1)));
  });

  it('shows missing answers in a style of their own', async () => {
    const { parts } = await writeAndRead(
      withBlocks({ kind: 'paragraph', inlines: [{ kind: 'missing', text: 'puuttuu' }] }),
    );
    const run = findAll(parsePart(parts, 'word/document.xml'), 'w:r').at(-1);
    expect(findValue(run!, 'w:rStyle')).toBe('MissingAnswer');
    const style = findAll(parsePart(parts, 'word/styles.xml'), 'w:style').find(
      (each) => each.attributes.get('w:styleId') === 'MissingAnswer',
    );
    expect(findFirst(style!, 'w:shd')).toBeDefined();
  });

  it('names a font of the same widths for computers without its own', async () => {
    const { parts } = await writeAndRead(sampleDocument);
    const used = findFirst(parsePart(parts, 'word/styles.xml'), 'w:rFonts');
    const font = findFirst(parsePart(parts, 'word/fontTable.xml'), 'w:font');
    expect(font?.attributes.get('w:name')).toBe(used?.attributes.get('w:ascii'));
    expect(findValue(font!, 'w:altName')).toBe('Carlito');
  });

  it('sets a box apart with paragraphs of its own styles', async () => {
    const { blocks } = await writeAndRead(
      withBlocks({
        kind: 'box',
        blocks: [
          { kind: 'paragraph', inlines: text('Voit vastustaa.') },
          { kind: 'list', items: [{ inlines: text('aina') }] },
        ],
      }),
    );
    expect(blocks.slice(-2)).toEqual([
      { kind: 'paragraph', style: 'BoxText', label: '', text: 'Voit vastustaa.' },
      { kind: 'paragraph', style: 'BoxBullet', label: '•', text: 'aina' },
    ]);
  });

  it('gives four lines to sign on, named below them, empty ones where nothing is known', async () => {
    const { parts, blocks } = await writeAndRead(
      withBlocks({
        kind: 'signature',
        placeAndDate: { label: 'Paikka ja aika', text: '' },
        signature: { label: 'Allekirjoitus' },
        name: { label: 'Nimenselvennys', text: 'Aino Esimerkki' },
        title: { label: 'Asema', text: '' },
      }),
    );
    expect(blocks.slice(-5).map((block) => block.text)).toEqual([
      'Paikka ja aika',
      'Allekirjoitus',
      'Aino Esimerkki',
      'Nimenselvennys',
      'Asema',
    ]);
    const styles = findAll(parsePart(parts, 'word/document.xml'), 'w:pStyle');
    const lines = styles.filter((style) => style.attributes.get('w:val') === 'SignatureLine');
    expect(lines).toHaveLength(4);
  });

  it('uses only styles that it defines', async () => {
    const { parts } = await writeAndRead(sampleDocument);
    const defined = findAll(parsePart(parts, 'word/styles.xml'), 'w:style').map((style) =>
      style.attributes.get('w:styleId'),
    );
    const body = parsePart(parts, 'word/document.xml');
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
      findAll(body, name).map((each) => each.attributes.get('w:val')),
    );
    expect(used.filter((style) => !defined.includes(style))).toEqual([]);
  });

  it('gives the same bytes for the same document', async () => {
    const first = await writeDocx(sampleDocument);
    await writeDocx(withBlocks(section('1', 'Muu')));
    const second = await writeDocx(sampleDocument);
    expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
  });

  it('keeps the looks of papers apart that are written in turn', async () => {
    const looks = [{ accent: '#5a1846' }, { accent: '#0b3d91' }, { accent: '#5a1846' }];
    const written: string[] = [];
    for (const look of looks) {
      const { parts } = await writeAndRead(samplePaper({ ...look }));
      written.push(parts['word/styles.xml'] ?? '');
    }
    expect(written.map((styles) => styles.includes('0B3D91'))).toEqual([false, true, false]);
    expect(written[2]).toBe(written[0]);
  });

  it('begins with the list of content types and is well formed in every part', async () => {
    const { parts } = await writeAndRead(sampleDocument);
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
    for (const part of Object.values(parts)) expect(() => parseXml(part)).not.toThrow();
  });
});
