// The points of the Matterhorn Protocol 1.1 (PDF/UA-1) that a machine can judge, on a file as qpdf reads it.
// No validator of PDF/UA is on the registries that the project builds from.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './other-programs.ts';

type Value = string | number | boolean | null | readonly Value[] | Dictionary;
interface Dictionary {
  readonly [key: string]: Value | undefined;
}

interface PdfObjects {
  readonly [reference: string]: { readonly value?: Value; readonly stream?: StreamObject };
}

interface StreamObject {
  readonly dict: Dictionary;
  readonly data?: string;
}

const levels = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

/** What elements of some kinds may hold, by name; other kinds are not looked into. */
const children: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'Caption'],
  TR: ['TH', 'TD'],
  L: ['LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC'],
};

const standard = new Set([
  ...levels,
  ...Object.entries(children).flatMap(([kind, held]) => [kind, ...held]),
  ...['Document', 'Part', 'Sect', 'Div', 'P', 'Span', 'Link', 'Reference', 'Figure', 'Caption'],
]);

function isDictionary(value: Value | undefined): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A reference, a text or a number as text. */
function nameOf(value: Value | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function listOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Value[]) : [value];
}

/** An element of the structure tree. */
interface Element {
  readonly reference: string;
  readonly kind: string;
  readonly entries: Dictionary;
  readonly kids: readonly Element[];
  /** Its own pieces of marked content, as page and number. */
  readonly content: readonly string[];
  readonly annotations: readonly string[];
}

/** Reads one file and gathers what is wrong with it. */
class Checker {
  readonly problems: string[] = [];
  private readonly objects: PdfObjects;

  constructor(objects: PdfObjects) {
    this.objects = objects;
  }

  check(language: string): readonly string[] {
    const catalog = this.dictionary(this.dictionary(this.objects['trailer']?.value)['/Root']);
    this.checkCatalog(catalog, language);
    const root = this.dictionary(catalog['/StructTreeRoot']);
    const elements = listOf(root['/K']).flatMap((kid) => this.readElement(kid, ''));
    const all = elements.flatMap((element) => flatten(element));
    for (const element of all) this.checkElement(element);
    this.checkHeadings(all);
    const claimed = new Set(all.flatMap(({ content }) => content));
    const pages = Object.entries(this.objects).filter(
      ([, { value }]) => isDictionary(value) && value['/Type'] === '/Page',
    );
    const shown = pages.flatMap(([reference, { value }]) =>
      this.checkPage(reference.replace('obj:', ''), this.dictionary(value), all),
    );
    for (const each of shown) this.expect(claimed.has(each), `content ${each} is in no element`);
    const marked = new Set(shown);
    this.expect(marked.size === shown.length, 'two pieces of content have one number');
    for (const each of claimed) this.expect(marked.has(each), `${each} is no content`);
    return this.problems;
  }

  private expect(holds: boolean, problem: string): void {
    if (!holds) this.problems.push(problem);
  }

  private resolve(value: Value | undefined): Value | undefined {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value;
    const object = this.objects[`obj:${value}`];
    return object?.value ?? object?.stream?.dict;
  }

  private dictionary(value: Value | undefined): Dictionary {
    const resolved = this.resolve(value);
    return isDictionary(resolved) ? resolved : {};
  }

  private textOf(reference: Value | undefined): string {
    const data =
      typeof reference === 'string' ? this.objects[`obj:${reference}`]?.stream?.data : '';
    return Buffer.from(data ?? '', 'base64').toString('latin1');
  }

  /** Checkpoints 06, 07, 11: metadata, title, language. */
  private checkCatalog(catalog: Dictionary, language: string): void {
    this.expect(catalog['/Lang'] === `u:${language}`, 'the catalog has no language');
    const marked = this.dictionary(catalog['/MarkInfo']);
    this.expect(marked['/Marked'] === true && marked['/Suspects'] !== true, 'is not marked');
    const preferences = this.dictionary(catalog['/ViewerPreferences']);
    this.expect(preferences['/DisplayDocTitle'] === true, 'the title is not shown');
    const metadata = this.textOf(catalog['/Metadata']);
    this.expect(metadata.includes('<pdfuaid:part>1</pdfuaid:part>'), 'does not name PDF/UA');
    this.expect(/<dc:title>.*?<rdf:li[^>]*>[^<]+</s.test(metadata), 'the metadata has no title');
    this.expect(catalog['/Outlines'] !== undefined, 'has no bookmarks');
  }

  private readElement(value: Value, page: string): readonly Element[] {
    const entries = this.dictionary(value);
    if (typeof value !== 'string' || typeof entries['/S'] !== 'string') return [];
    const own = typeof entries['/Pg'] === 'string' ? entries['/Pg'] : page;
    const kids = listOf(this.resolve(entries['/K']));
    return [
      {
        reference: value,
        kind: entries['/S'].slice(1),
        entries,
        kids: kids.flatMap((kid) => this.readElement(kid, own)),
        content: kids.flatMap((kid) => contentOf(kid, own)),
        annotations: kids.flatMap((kid) =>
          isDictionary(kid) && kid['/Type'] === '/OBJR' ? [nameOf(kid['/Obj'])] : [],
        ),
      },
    ];
  }

  /** Checkpoints 09, 13, 15, 16, 28: kinds, pictures, tables, lists, links. */
  private checkElement({ kind, entries, kids, annotations }: Element): void {
    this.expect(standard.has(kind), `${kind} is no standard kind`);
    const held = children[kind];
    for (const kid of kids) {
      if (held) this.expect(held.includes(kid.kind), `${kind} holds ${kid.kind}`);
      const holders = Object.entries(children).filter(([, kinds]) => kinds.includes(kid.kind));
      const isFree = kid.kind === 'Caption' || kid.kind === 'TOC' || holders.length === 0;
      this.expect(isFree || held !== undefined, `${kid.kind} stands in ${kind}`);
    }
    const attributes = listOf(entries['/A']).map((each) => this.dictionary(each));
    const has = (owner: string, key: string): boolean =>
      attributes.some((each) => each['/O'] === owner && each[key] !== undefined);
    if (kind === 'Figure') {
      this.expect(/^u:./.test(nameOf(entries['/Alt'])), 'a figure has no alternative text');
      this.expect(has('/Layout', '/BBox'), 'a figure has no box');
    }
    if (kind === 'TH') this.expect(has('/Table', '/Scope'), 'a header cell has no scope');
    if (kind === 'L')
      this.expect(has('/List', '/ListNumbering'), 'a list does not tell its labels');
    if (kind === 'Table') {
      const counts = new Set(kids.filter((row) => row.kind === 'TR').map((row) => row.kids.length));
      this.expect(counts.size === 1, 'the rows of a table differ in length');
      const first = kids[0]?.kids ?? [];
      this.expect(
        first.every((cell) => cell.kind === 'TH'),
        'a table has no header row',
      );
    }
    if (kind === 'Link') {
      this.expect(annotations.length > 0, 'a link has no annotation');
      for (const each of annotations) {
        const annotation = this.dictionary(each);
        this.expect(/^u:./.test(nameOf(annotation['/Contents'])), 'a link says not where it leads');
        this.expect(typeof annotation['/StructParent'] === 'number', 'a link is not in the tree');
      }
    }
  }

  /** Checkpoint 14: one title, and no level left out on the way down. */
  private checkHeadings(all: readonly Element[]): void {
    const found = all.map(({ kind }) => levels.indexOf(kind)).filter((level) => level >= 0);
    this.expect(found[0] === 0, 'the first heading is not of level 1');
    this.expect(found.filter((level) => level === 0).length === 1, 'more than one title');
    found.forEach((level, index) => {
      const before = found[index - 1] ?? 0;
      this.expect(
        level <= before + 1,
        `level ${String(before + 1)} is followed by ${String(level + 1)}`,
      );
    });
  }

  /** Checkpoints 01, 02, 10, 28, 31: everything shown is tagged or an artifact, in fonts that can be read. */
  private checkPage(
    reference: string,
    page: Dictionary,
    all: readonly Element[],
  ): readonly string[] {
    this.expect(page['/Tabs'] === '/S', 'the order of tabs is not that of the tree');
    this.expect(typeof page['/StructParents'] === 'number', 'a page is not in the tree');
    for (const each of listOf(this.resolve(page['/Annots']))) {
      const holder = all.find(({ annotations }) => annotations.includes(nameOf(each)));
      this.expect(holder?.kind === 'Link', 'an annotation is in no link');
    }
    const fonts = this.dictionary(this.dictionary(page['/Resources'])['/Font']);
    const codes = new Map(
      Object.keys(fonts).map((name) => [name, this.checkFont(this.dictionary(fonts[name]))]),
    );
    const content = listOf(page['/Contents'])
      .map((each) => this.textOf(each))
      .join('\n');
    return this.checkContent(content, codes).map((number) => `${reference} ${number}`);
  }

  /** The codes that a reader can turn into letters. */
  private checkFont(font: Dictionary): ReadonlySet<string> {
    const [descendant] = listOf(this.resolve(font['/DescendantFonts']));
    const cid = this.dictionary(descendant);
    const descriptor = this.dictionary(cid['/FontDescriptor']);
    this.expect(descriptor['/FontFile2'] !== undefined, 'a font is not embedded');
    this.expect(cid['/CIDToGIDMap'] === '/Identity', 'a font does not map its glyphs');
    return readToUnicode(this.textOf(font['/ToUnicode']));
  }

  private checkContent(
    content: string,
    fonts: ReadonlyMap<string, ReadonlySet<string>>,
  ): readonly string[] {
    const numbers: string[] = [];
    const open: boolean[] = [];
    let operands: string[] = [];
    let readable: ReadonlySet<string> = new Set();
    for (const [token] of content.matchAll(tokens)) {
      if (/^[<[\]/(>\d.+-]|^(true|false|null)$/.test(token)) {
        operands.push(token);
        continue;
      }
      if (token === 'BDC' || token === 'BMC') {
        const number = operands[operands.indexOf('/MCID') + 1];
        const isNumbered = operands.includes('/MCID') && number !== undefined;
        if (isNumbered) numbers.push(number);
        this.expect(isNumbered || operands[0] === '/Artifact', 'marked content belongs nowhere');
        this.expect(open.length === 0, 'marked content stands in marked content');
        open.push(isNumbered);
      } else if (token === 'EMC') this.expect(open.pop() !== undefined, 'content ends twice');
      else if (painting.has(token)) this.expect(open.length > 0, `${token} outside marked content`);
      if (token === 'Tf') {
        const font = fonts.get(operands.at(-2) ?? '');
        this.expect(font !== undefined, 'a page shows text in a font that it has not');
        readable = font ?? readable;
      }
      if (token === 'TJ') {
        const codes = operands.flatMap((each) => each.match(/[0-9a-f]{4}/gi) ?? []);
        const unreadable = codes.filter(
          (code) => code === '0000' || !readable.has(code.toLowerCase()),
        );
        this.expect(unreadable.length === 0, `letters without meaning: ${unreadable.join(' ')}`);
      }
      operands = [];
    }
    this.expect(open.length === 0, 'content does not end');
    return numbers;
  }
}

const tokens = /<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s/[\]<>()]+|[^\s/[\]<>()]+/g;
const painting = new Set([
  'TJ',
  'Tj',
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'b',
  'B*',
  'b*',
  'Do',
  'sh',
  'EI',
]);

function flatten(element: Element): readonly Element[] {
  return [element, ...element.kids.flatMap(flatten)];
}

function contentOf(kid: Value, page: string): readonly string[] {
  if (typeof kid === 'number') return [`${page} ${String(kid)}`];
  if (!isDictionary(kid) || kid['/Type'] !== '/MCR') return [];
  return [`${nameOf(kid['/Pg'] ?? page)} ${nameOf(kid['/MCID'])}`];
}

/** The codes of a ToUnicode map that stand for something else than U+0000. */
function readToUnicode(map: string): ReadonlySet<string> {
  const codes = new Set<string>();
  const hex = (code: number): string => code.toString(16).padStart(4, '0');
  for (const [, range = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', , list = ''] of range.matchAll(/<(\w+)>\s*<(\w+)>\s*\[([^\]]*)\]/g)) {
      (list.match(/<[^>]*>/g) ?? []).forEach((letters, index) => {
        if (!/^<(0000)?>$/.test(letters)) codes.add(hex(Number.parseInt(from, 16) + index));
      });
    }
  }
  return codes;
}

/** What PDF/UA-1 forbids in a file of a folder, in words; nothing where it holds to all that is looked at. */
export function findAccessibilityProblems(
  folder: string,
  file: string,
  language: string,
): readonly string[] {
  const options = [
    '--json=2',
    '--json-key=qpdf',
    '--json-stream-data=inline',
    '--decode-level=all',
  ];
  // Fonts and all, it is too long for a pipe.
  runProgram(folder, 'qpdf', ...options, file, `${file}.json`);
  const json = readFileSync(join(folder, `${file}.json`), 'utf8');
  const { qpdf } = JSON.parse(json) as { readonly qpdf: readonly [object, PdfObjects] };
  return [...new Set(new Checker(qpdf[1]).check(language))];
}
