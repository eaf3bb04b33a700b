import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../electron/writers/docx/write-docx.ts';
import { placeMark } from '../../../../shared/document/place-mark.ts';
import type { Block, PaperContent, Figure } from '../../../../shared/document/document.ts';
import { samplePaper } from '../../../fixtures/sample-document.ts';
import { findAll, findFirst, findText, findValue } from '../../../helpers/parse-xml.ts';
import { makeJpeg } from '../../../helpers/pictures.ts';
import { parsePart, readDocx } from '../../../helpers/read-docx.ts';

async function writeAndRead(document: Partial<PaperContent>) {
  const { bytes } = await writeDocx(samplePaper({ ...document }));
  const content = readDocx(bytes);
  return { ...content, body: parsePart(content.parts, 'word/document.xml') };
}

function section(number: string, title: string): Block {
  return { kind: 'heading', level: 1, number, text: title };
}

function part(title: string, subtitle = ''): Block {
  return { kind: 'part', title, subtitle };
}

const contents: Block = { kind: 'contents', title: 'Sisällys' };

const figure: Figure = {
  kind: 'figure',
  caption: 'Tietovirrat',
  alternative: 'Tiedot <asiakkaalta> & palveluun',
  sources: { title: 'Lähteet', nodes: [{ name: 'Asiakas', country: '', isOutsideEea: false }] },
  register: {
    title: 'Asiakasrekisteri',
    systems: [{ name: 'Kassa', country: 'Suomi', isOutsideEea: false }],
  },
  recipients: {
    title: 'Vastaanottajat',
    nodes: [{ name: 'Posti & Co', country: 'Yhdysvallat', isOutsideEea: true }],
  },
  outsideMark: 'ETA:n ulkopuolella',
};

describe('writeDocx with parts', () => {
  const blocks = [
    part('Tietosuojaseloste', 'Asiakkaat'),
    section('1', 'Nimi'),
    section('2', 'Yhteystiedot'),
    { kind: 'heading', level: 2, number: undefined, text: 'Puhelin' } as const,
    part('Seloste'),
    section('1', 'Nimi'),
  ];

  it('makes them headings of the first level, and their sections of the second', async () => {
    const read = await writeAndRead({ blocks });
    const headings = read.blocks.filter(({ style }) => style.startsWith('Heading'));
    expect(headings.map(({ style, label, text }) => `${style} ${label} ${text}`)).toEqual([
      'Heading1  Tietosuojaseloste\nAsiakkaat',
      'Heading2 1 Nimi',
      'Heading2 2 Yhteystiedot',
      'Heading3  Puhelin',
      'Heading1  Seloste',
      'Heading2 1 Nimi',
    ]);
  });

  it('begins each part on a page of its own and lets Word count its sections from one', async () => {
    const { parts, body } = await writeAndRead({ blocks });
    const styles = findAll(parsePart(parts, 'word/styles.xml'), 'w:style');
    const style = (id: string) => styles.find((each) => each.attributes.get('w:styleId') === id)!;
    expect(findFirst(style('Heading1'), 'w:pageBreakBefore')).toBeDefined();
    // Word starts a level over after a paragraph of the level above it in the same list.
    const list = (id: string) => findValue(style(id), 'w:numId');
    expect(list('Heading2')).toBe(list('Heading1'));
    expect(findValue(style('Heading2'), 'w:ilvl')).toBe('1');
    const own = findAll(body, 'w:p').filter((each) => findFirst(each, 'w:numId'));
    expect(own).toEqual([]);
  });

  it('starts over by a list of its own where numbers do so within a part', async () => {
    const { body } = await writeAndRead({
      blocks: [part('Osa'), section('1', 'Yksi'), section('1', 'Taas yksi')],
    });
    const own = findAll(body, 'w:p').filter((each) => findFirst(each, 'w:numId'));
    expect(own.map((each) => findText(each, 'w:t'))).toEqual(['Taas yksi']);
    expect(findValue(own[0]!, 'w:ilvl')).toBe('1');
  });
});

describe('writeDocx with contents', () => {
  it('lists parts and sections with links to their bookmarks and a page for each', async () => {
    const { body, bookmarks, blocks } = await writeAndRead({
      blocks: [contents, part('Osa', 'Asiakkaat'), section('1', 'Nimi'), part('Loppu')],
    });
    const lines = blocks.filter(({ style }) => /^TOC\d$/.test(style));
    expect(lines.map(({ style, text }) => `${style} ${text.replace(/\{.*?\}/g, '')}`)).toEqual([
      'TOC1 Osa – Asiakkaat\t3',
      'TOC2 1\tNimi\t3',
      'TOC1 Loppu\t4',
    ]);
    const anchors = findAll(body, 'w:hyperlink').map((each) => each.attributes.get('w:anchor'));
    expect(anchors.map((anchor) => bookmarks.get(anchor ?? ''))).toEqual([
      'Osa\nAsiakkaat',
      'Nimi',
      'Loppu',
    ]);
  });

  it('lets each program count the pages itself, and asks no question on opening', async () => {
    const { body, parts } = await writeAndRead({ blocks: [contents, section('1', 'Nimi')] });
    // In a table of Word's (TOC) LibreOffice would take the numbers as typed.
    const fields = findAll(body, 'w:p').map((each) => (findText(each, 'w:instrText') ?? '').trim());
    expect(fields.filter((field) => field !== '')).toEqual(['PAGEREF _Toc000000001 \\h']);
    expect(parts['word/document.xml']).not.toContain('w:dirty');
    expect(parts['word/settings.xml']).not.toContain('updateFields');
  });

  it('marks no heading where there are no contents', async () => {
    const { bookmarks } = await writeAndRead({ blocks: [section('1', 'Nimi')] });
    expect([...bookmarks.keys()]).toEqual([]);
  });
});

describe('writeDocx with rooms to fill in', () => {
  const source = { file: 'registers/asiakkaat', path: 'name' } as const;
  const question = { kind: 'fill-in', label: 'Nimi', hint: '' } as const;

  it('gives as many lines as asked, the first marked as the place of the answer', async () => {
    const { body, bookmarks } = await writeAndRead({
      blocks: [{ ...question, source, room: { kind: 'lines', count: 3 } }],
    });
    const styles = findAll(body, 'w:pStyle').map((each) => each.attributes.get('w:val'));
    expect(styles.slice(-4)).toEqual(['FillInLabel', 'FillInLine', 'FillInLine', 'FillInLine']);
    expect([...bookmarks]).toEqual([[`${placeMark(source)}_1`, '']]);
  });

  it('gives a box to tick for each option, short ones on one line', async () => {
    const long = 'rekisteröidyn elintärkeiden etujen suojaaminen tai yleinen etu';
    const options = (...texts: string[]): Block => ({
      ...question,
      room: { kind: 'options', options: texts },
    });
    const { blocks, body } = await writeAndRead({
      blocks: [options('kyllä', 'ei'), options(long, 'suostumus')],
    });
    expect(blocks.filter(({ style }) => style === 'FillInOption').map(({ text }) => text)).toEqual([
      '☐\u00a0kyllä\t☐\u00a0ei',
      `☐\u00a0${long}`,
      '☐\u00a0suostumus',
    ]);
    expect(findAll(body, 'w14:checkbox')).toHaveLength(4);
  });

  it('rules between lines, which Word would otherwise join to one', async () => {
    const { parts } = await writeAndRead({ blocks: [] });
    const style = findAll(parsePart(parts, 'word/styles.xml'), 'w:style').find(
      (each) => each.attributes.get('w:styleId') === 'FillInLine',
    );
    expect(findFirst(style!, 'w:between')).toBeDefined();
  });
});

describe('writeDocx with a figure', () => {
  it('draws shapes with every text, and describes them in words', async () => {
    const { body } = await writeAndRead({ blocks: [figure] });
    const shapes = findAll(body, 'wps:wsp');
    const texts = findAll(body, 'w:txbxContent').flatMap((box) =>
      findAll(box, 'w:p').map((each) => findText(each, 'w:t')),
    );
    for (const text of ['Lähteet', 'Asiakas', 'Kassa', 'Posti & Co', 'ETA:n ulkopuolella']) {
      expect(texts).toContain(text);
    }
    expect(findFirst(body, 'wp:docPr')?.attributes.get('descr')).toBe(figure.alternative);
    expect(shapes.filter((shape) => findFirst(shape, 'a:prstDash'))).toHaveLength(1);
    expect(findText(findFirst(body, 'mc:Fallback')!, 'w:t')).toBe(figure.alternative);
  });

  it('numbers drawings through the paper, for Word refuses a file where two share a number', async () => {
    const { body } = await writeAndRead({ blocks: [figure, figure] });
    const ids = ['wp:docPr', 'wps:cNvPr']
      .flatMap((name) => findAll(body, name))
      .map((each) => each.attributes.get('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('writeDocx', () => {
  it('ends a paper in a table with a paragraph that is too low to begin a page', async () => {
    const details: Block = { kind: 'details', rows: [{ term: 'Nimi', inlines: [] }] };
    const { body } = await writeAndRead({ blocks: [details, details] });
    const styles = findFirst(body, 'w:body')!.children.flatMap((child) =>
      typeof child !== 'string' && child.name === 'w:p' ? [findValue(child, 'w:pStyle')] : [],
    );
    expect(styles.slice(-2)).toEqual(['AfterTable', 'PaperEnd']);
  });

  it('keeps a sentence with the list or table that it leads in to', async () => {
    const sentence: Block = {
      kind: 'paragraph',
      inlines: [{ kind: 'text', text: 'Tietoja ovat' }],
    };
    const list: Block = { kind: 'list', items: [{ inlines: [{ kind: 'text', text: 'nimi' }] }] };
    const { body } = await writeAndRead({ blocks: [sentence, list, sentence, sentence] });
    const kept = findAll(body, 'w:p').map((each) => findFirst(each, 'w:keepNext') !== undefined);
    expect(kept.slice(-4)).toEqual([true, false, false, false]);
  });

  it('keeps a sentence between a heading and a deeper one with both', async () => {
    const intro: Block = {
      kind: 'paragraph',
      inlines: [{ kind: 'text', text: 'Luettele tiedot.' }],
    };
    const deeper: Block = { kind: 'heading', level: 2, number: undefined, text: 'Mitä tietoja?' };
    const { body } = await writeAndRead({ blocks: [section('1', 'Tiedot'), intro, deeper, intro] });
    const kept = findAll(body, 'w:p').map((each) => findFirst(each, 'w:keepNext') !== undefined);
    expect(kept.slice(-4)).toEqual([false, true, false, false]);
  });

  it('prints the accent of the company, darkened where it is too pale to read', async () => {
    const { parts } = await writeAndRead({ accent: '#ffd800', blocks: [section('1', 'Nimi')] });
    const styles = parts['word/styles.xml'] ?? '';
    const [, color] = /<w:pBdr><w:bottom [^>]*w:color="([0-9A-F]{6})"/.exec(styles) ?? [];
    expect(color).toBeDefined();
    expect(color).not.toBe('FFD800');
    expect(styles).not.toContain('29544F');
    expect(parts['word/numbering.xml']).toContain(`<w:color w:val="${String(color)}"/>`);
  });

  it.each([
    [4000, 1000, 40, 10],
    [1000, 1000, 18, 18],
    [40, 20, 10.6, 5.3],
  ])('sets a logo of %i × %i pixels %d × %d mm large', async (width, height, across, up) => {
    const data = Buffer.from([137, 80, 78, 71]).toString('base64');
    const logo = { format: 'png', data, width, height, alternative: 'Kahvila "Kielo"' } as const;
    const { body, parts } = await writeAndRead({ logo, blocks: [] });
    const extent = findFirst(body, 'wp:extent')?.attributes;
    expect(Number(extent?.get('cx')) / 36000).toBeCloseTo(across, 1);
    expect(Number(extent?.get('cy')) / 36000).toBeCloseTo(up, 1);
    expect(findFirst(body, 'wp:docPr')?.attributes.get('descr')).toBe('Kahvila "Kielo"');
    expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
  });

  it.each([
    [2, '', '1', 300],
    [3, '10800000', '', 300],
    [5, '16200000', '1', 120],
    [6, '5400000', '', 120],
    [7, '5400000', '1', 120],
    [8, '16200000', '', 120],
  ] as const)(
    'turns a photograph of orientation %i upright',
    async (orientation, rot, flip, width) => {
      const data = Buffer.from(makeJpeg({ width: 300, height: 120 })).toString('base64');
      const seen = { format: 'jpeg', data, width, height: 420 - width, orientation } as const;
      const { body } = await writeAndRead({ logo: { ...seen, alternative: 'Kielo' }, blocks: [] });
      const turn = findFirst(body, 'a:xfrm')!.attributes;
      expect([turn.get('rot') ?? '', turn.get('flipH') ?? '']).toEqual([rot, flip]);
      // The stored picture lies: Word takes its sides for those before the turn.
      const extent = findFirst(body, 'wp:extent')!.attributes;
      expect(Number(extent.get('cx'))).toBeGreaterThan(Number(extent.get('cy')));
    },
  );
});

describe('writeDocx with a table to fill by hand', () => {
  it('makes its rows high and sets a line between its columns', async () => {
    const empty = { inlines: [{ kind: 'text', text: '' }] } as const;
    const table: Block = {
      kind: 'table',
      caption: 'Lähteet',
      columns: ['Kysymys', '1. vastaus', '2. vastaus'],
      rows: [[{ inlines: [{ kind: 'text', text: 'Nimi' }] }, empty, empty]],
      toFill: 'columns',
    };
    const { body } = await writeAndRead({ blocks: [table] });
    expect(findAll(body, 'w:trHeight').map((each) => each.attributes.get('w:val'))).toEqual([
      '567',
    ]);
    expect(findAll(body, 'w:tcBorders')).toHaveLength(2);
  });
});
