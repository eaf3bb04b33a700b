import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writeHtml } from '../../../../electron/writers/html/write-html.ts';
import type { Block, PaperContent, FlowNode } from '../../../../shared/document/document.ts';
import { sampleDocument, samplePaper } from '../../../fixtures/sample-document.ts';
import {
  attributeOf,
  findElements,
  readHtml,
  textOf,
  type HtmlPage,
} from '../../../helpers/read-html.ts';

async function pageOf(changes: Partial<PaperContent> = {}): Promise<HtmlPage> {
  return readHtml((await writeHtml(samplePaper({ ...changes }))).bytes);
}

const sample = await pageOf();

function texts(page: HtmlPage, tagName: string): readonly string[] {
  return findElements(page, tagName).map(textOf);
}

function attributes(page: HtmlPage, tagName: string, name: string) {
  return findElements(page, tagName).map((element) => attributeOf(element, name));
}

const node = (name: string, isOutsideEea = false): FlowNode => ({
  name,
  country: isOutsideEea ? 'Intia' : '',
  isOutsideEea,
});
/** The blocks of papers that are not published: the writer knows them all the same. */
const insideBlocks: readonly Block[] = [
  { kind: 'contents', title: 'Sisällys' },
  { kind: 'part', title: 'Ensimmäinen osa', subtitle: 'Kahvila Kanerva' },
  { kind: 'heading', level: 1, number: '1', text: 'Rekisterinpitäjä' },
  { kind: 'part', title: 'Toinen osa', subtitle: '' },
  { kind: 'heading', level: 1, number: '1', text: 'Rekisterinpitäjä' },
  {
    kind: 'fill-in',
    label: 'Nimi',
    hint: 'Kirjoita koko nimi.',
    room: { kind: 'lines', count: 3 },
  },
  {
    kind: 'fill-in',
    label: 'Kieli',
    hint: '',
    room: { kind: 'options', options: ['suomi', 'ruotsi'] },
  },
  {
    kind: 'figure',
    caption: 'Tietojen kulku',
    alternative: 'Tiedot saadaan rekisteröidyltä ja annetaan Intiaan.',
    sources: { title: 'Lähteet', nodes: [node('Rekisteröity')] },
    register: { title: 'Asiakkaat', systems: [node('Kassa')] },
    recipients: { title: 'Vastaanottajat', nodes: [node('Tukipalvelu', true)] },
    outsideMark: 'ETA-alueen ulkopuolella',
  },
];

describe('a page of the web', () => {
  it('turns a paragraph without a letter from left to right', async () => {
    const paragraph = (text: string): Block => ({
      kind: 'paragraph',
      inlines: [{ kind: 'text', text }],
    });
    const page = await pageOf({ blocks: [paragraph('שלום!'), paragraph('Nimi שלום')] });
    const turned = findElements(page, 'p').filter((each) => attributeOf(each, 'dir') === 'rtl');
    expect(turned.map(textOf)).toEqual(['שלום!']);
  });

  it('is markup without an error, in the language of the document', () => {
    expect(sample.errors).toEqual([]);
    expect(attributes(sample, 'html', 'lang')).toEqual(['fi']);
    expect(texts(sample, 'title')).toEqual([
      'Seloste käsittelytoimista – Asiakas- ja markkinointirekisteri – Tilitoimisto Kaislaranta Oy',
    ]);
    const description = findElements(sample, 'meta').find(
      (meta) => attributeOf(meta, 'name') === 'description',
    );
    expect(attributeOf(description!, 'content')).toContain('Versio 3, 22.11.2026');
  });

  it('has one main part with the title, the sender and the marking at its head', () => {
    expect(findElements(sample, 'main')).toHaveLength(1);
    expect(texts(sample, 'h1')).toEqual(['Seloste käsittelytoimista']);
    const [header = ''] = texts(sample, 'header');
    for (const line of [...sampleDocument.sender, 'Sisäinen']) {
      expect(header).toContain(line);
    }
  });

  it('leaves no trace of a marking on a public paper', async () => {
    const page = await pageOf({ marking: undefined, blocks: [] });
    expect(page.elements.filter((each) => attributeOf(each, 'class') === 'marking')).toEqual([]);
  });

  it('names the paper, its edition and its check code at the foot', () => {
    const [footer = ''] = texts(sample, 'footer');
    for (const part of [sampleDocument.title, sampleDocument.edition, sampleDocument.checkCode]) {
      expect(footer).toContain(part);
    }
  });

  it('writes sections under headings with their number and a name to link to', () => {
    expect(texts(sample, 'h2')[2]).toBe('3 Säilytysajat');
    expect(attributes(sample, 'h2', 'id')[2]).toBe('sailytysajat');
    expect(texts(sample, 'h3')[0]).toBe('Asiakassuhteen hoitaminen');
    expect(findElements(sample, 'section').length).toBeGreaterThanOrEqual(6);
  });

  it('writes details, lists and lines of text as what they are', () => {
    expect(texts(sample, 'dt').slice(0, 3)).toEqual(['Nimi', 'Y-tunnus', 'Osoite']);
    expect(texts(sample, 'dd')[2]).toBe('Rantapuistontie 14 B\n33100 Tampere');
    expect(texts(sample, 'li')).toContain('tilausten ja peruutusten kirjaaminen');
    expect(texts(sample, 'strong')).toContain('Oikeusperuste:');
    expect(texts(sample, 'mark')).toEqual([
      '[Tieto puuttuu: yhteyshenkilön nimi]',
      '[Tieto puuttuu: peruste]',
    ]);
    expect(texts(sample, 'dd').slice(-4)).toEqual([
      'Tampereella 22.11.2026',
      '',
      'Aino Kaislaranta',
      'toimitusjohtaja',
    ]);
  });

  it('gives tables a caption and heads for their columns and rows', () => {
    expect(texts(sample, 'caption')).toEqual(['Säilytysajat tietoryhmittäin', 'Vastaanottajat']);
    const scopes = attributes(sample, 'th', 'scope');
    expect(scopes.filter((scope) => scope === 'col')).toHaveLength(3 + 5);
    expect(scopes.filter((scope) => scope === 'row')).toHaveLength(3 + 60);
  });

  it('fills rows that are short of cells', async () => {
    const inlines = [{ kind: 'text', text: 'vain yksi' }] as const;
    const page = await pageOf({
      blocks: [{ kind: 'table', caption: 'T', columns: ['a', 'b', 'c'], rows: [[{ inlines }]] }],
    });
    expect(texts(page, 'td')).toEqual(['', '']);
  });

  it('sets the right to object apart, under the name of its heading (Art. 21(4))', () => {
    const box = findElements(sample, 'div').find((each) => attributeOf(each, 'class') === 'box');
    expect(attributeOf(box!, 'role')).toBe('region');
    const name = attributeOf(box!, 'aria-labelledby');
    const heading = sample.elements.find((each) => attributeOf(each, 'id') === name);
    expect(textOf(heading!)).toBe('5 Oikeus vastustaa käsittelyä');
  });

  it('links to web and mail addresses only', async () => {
    expect(attributes(sample, 'a', 'href')[0]).toBe('mailto:tietosuoja@kaislaranta.example');
    const urls = ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'no address'];
    const inlines = urls.map((url) => ({ kind: 'link', text: url, url }) as const);
    const page = await pageOf({ blocks: [{ kind: 'paragraph', inlines }] });
    expect(findElements(page, 'a')).toEqual([]);
    expect(page.text).toContain(urls.join(''));
  });

  it('breaks endless words only, and changes no letter by it', () => {
    const broken = findElements(sample, 'wbr').length;
    expect(broken).toBeGreaterThan(300 / 20);
    expect(sample.text).toContain('abcdefghijklmnopqrstuvwxyzåäö'.repeat(10));
  });
});

describe('a page that stands alone', () => {
  it('asks for nothing, runs nothing and says so to the browser', () => {
    for (const name of ['script', 'link', 'iframe', 'object', 'form', 'base', 'img']) {
      expect(findElements(sample, name)).toEqual([]);
    }
    const [style = ''] = texts(sample, 'style');
    expect(style).not.toMatch(/url\(|@import/);
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = findElements(sample, 'meta')
      .filter((meta) => attributeOf(meta, 'http-equiv') === 'Content-Security-Policy')
      .map((meta) => attributeOf(meta, 'content'));
    expect(policy).toEqual([
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    ]);
  });

  it('carries no attribute that could run or style past the policy', () => {
    const names = new Set(sample.elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    expect([...names].filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });

  it('says nothing of the file or the field that an answer came from', async () => {
    const html = Buffer.from((await writeHtml(sampleDocument)).bytes).toString();
    for (const secret of ['registers/', 'balancingTest', 'purposes[', 'contact.name']) {
      expect(html).not.toContain(secret);
    }
  });

  it('is the same bytes every time', async () => {
    const [one, other] = await Promise.all([writeHtml(sampleDocument), writeHtml(sampleDocument)]);
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
  });

  it('holds the logo in itself and lets no other picture in', async () => {
    const page = await pageOf({
      logo: { format: 'png', data: 'iVBORw0K', width: 120, height: 40, alternative: 'Kaislaranta' },
    });
    expect(attributes(page, 'img', 'src')).toEqual(['data:image/png;base64,iVBORw0K']);
    expect(attributes(page, 'img', 'alt')).toEqual(['Kaislaranta']);
    expect(attributes(page, 'meta', 'content').join()).toContain('img-src data:');
  });

  it('takes the accent of the company, and nothing in its place', async () => {
    expect(texts(await pageOf({ accent: '#8a1538' }), 'style').join()).toContain('#8a1538');
    const page = await pageOf({ accent: 'red}</style><script>alert(1)</script>' });
    expect(findElements(page, 'script')).toEqual([]);
    expect(texts(page, 'style')).toEqual(texts(sample, 'style'));
  });
});

describe('a page of a notice', () => {
  const heading = (level: 1 | 2, text: string): Block => ({
    kind: 'heading',
    level,
    number: level === 1 ? '1' : undefined,
    text,
  });
  const facts: Block = {
    kind: 'details',
    rows: [{ term: 'Peruste', inlines: [{ kind: 'text', text: 'sopimus' }] }],
  };
  const common: Block = { kind: 'paragraph', inlines: [{ kind: 'text', text: 'Kaikista.' }] };
  const blocks = [
    heading(1, 'Tiedot'),
    heading(2, 'Tilaukset'),
    common,
    facts,
    heading(2, 'Kirjanpito'),
    facts,
    common,
    ...['Suojaus', 'Oikeudet', 'Muutokset'].map((text) => heading(1, text)),
  ];

  it('folds each purpose with its facts, open as it comes, and not what holds for all', async () => {
    const page = await pageOf({ kind: 'notice', blocks });
    expect(page.errors).toEqual([]);
    const cards = findElements(page, 'details').filter(
      (each) => attributeOf(each, 'class') === 'card',
    );
    expect(cards.map((card) => textOf(card).split(/\n+/).filter(Boolean))).toEqual([
      ['Tilaukset', 'Kaikista.', 'Perustesopimus'],
      ['Kirjanpito', 'Perustesopimus'],
    ]);
    expect(cards.map((card) => attributeOf(card, 'open'))).toEqual(['', '']);
  });

  it('leads from its contents to each section, by names that other pages can link to', async () => {
    const page = await pageOf({ kind: 'notice', blocks });
    expect(attributes(page, 'nav', 'aria-label')).toEqual(['Sisällys']);
    const targets = attributes(page, 'a', 'href');
    expect(targets).toEqual(['#tiedot', '#suojaus', '#oikeudet', '#muutokset']);
    const ids = page.elements.map((each) => attributeOf(each, 'id'));
    expect(targets.filter((target) => !ids.includes(target?.slice(1)))).toEqual([]);
    expect(findElements(await pageOf({ kind: 'notice', blocks: [facts] }), 'nav')).toEqual([]);
  });
});

describe('a page of an internal paper', () => {
  const inside = pageOf({ blocks: insideBlocks });

  it('leads from its contents to every part and section', async () => {
    const page = await inside;
    expect(page.errors).toEqual([]);
    expect(texts(page, 'a')).toEqual([
      'Ensimmäinen osa – Kahvila Kanerva',
      '1 Rekisterinpitäjä',
      'Toinen osa',
      '1 Rekisterinpitäjä',
    ]);
    const ids = page.elements.map((each) => attributeOf(each, 'id'));
    const targets = attributes(page, 'a', 'href').map((href) => href?.slice(1));
    expect(new Set(targets).size).toBe(4);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(texts(page, 'h3')).toEqual(['1 Rekisterinpitäjä', '1 Rekisterinpitäjä']);
  });

  it('gives room to answer by hand', async () => {
    const page = await inside;
    expect(page.text).toContain('Kirjoita koko nimi.');
    const lines = page.elements.filter((each) => attributeOf(each, 'class') === 'line');
    expect(lines).toHaveLength(3);
    expect(texts(page, 'li')).toEqual(expect.arrayContaining(['suomi', 'ruotsi']));
  });

  it('tells the data flow in words, with what leaves the EEA marked', async () => {
    const page = await inside;
    const flow = page.elements.find((each) => attributeOf(each, 'class') === 'flow');
    expect(attributeOf(flow!, 'aria-label')).toBe(
      'Tiedot saadaan rekisteröidyltä ja annetaan Intiaan.',
    );
    expect(texts(page, 'li')).toContain('Tukipalvelu Intia · ETA-alueen ulkopuolella');
    expect(texts(page, 'figcaption')).toEqual(['Tietojen kulku']);
  });
});
