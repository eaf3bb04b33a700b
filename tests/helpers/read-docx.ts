// Reads a Word file the way a reader sees it, without the library that wrote it: zip and XML only.
import { strFromU8, unzipSync } from 'fflate';
import { findAll, findFirst, findValue, parseXml, type XmlElement } from './parse-xml.ts';

export interface DocxBlock {
  readonly kind: 'paragraph' | 'cell';
  readonly style: string;
  /** What Word counts and draws in front of the text: the number of a heading, the bullet of an item. */
  readonly label: string;
  readonly text: string;
}

export interface DocxContent {
  readonly parts: Readonly<Record<string, string>>;
  /** Non-empty paragraphs of the body in reading order, those of tables cell by cell. */
  readonly blocks: readonly DocxBlock[];
  /** The blocks as lines, each with its label. */
  readonly text: string;
  readonly header: string;
  /** Fields stand in it by their names: {PAGE}. */
  readonly footer: string;
  /** The text of each bookmark by its name. */
  readonly bookmarks: ReadonlyMap<string, string>;
}

/** The content of a Word file. Throws where a part is missing or is not well-formed XML. */
export function readDocx(bytes: Uint8Array): DocxContent {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]),
  );
  const body = findFirst(parsePart(parts, 'word/document.xml'), 'w:body');
  if (!body) throw new Error('The document has no body');
  const label = createLabels(parts);
  const blocks = readBlocks(body, label).filter((block) => block.text !== '');
  return {
    parts,
    blocks,
    text: blocks.map((block) => `${block.label} ${block.text}`.trim()).join('\n'),
    header: readEdge(parts, 'word/header1.xml'),
    footer: readEdge(parts, 'word/footer1.xml'),
    bookmarks: readBookmarks(body),
  };
}

/** The root element of a part. */
export function parsePart(parts: Readonly<Record<string, string>>, path: string): XmlElement {
  const part = parts[path];
  if (part === undefined) throw new Error(`No part ${path}`);
  return parseXml(part);
}

type Label = (paragraph: XmlElement) => string;

function readBlocks(parent: XmlElement, label: Label, inCell = false): readonly DocxBlock[] {
  return parent.children.flatMap((child): readonly DocxBlock[] => {
    if (typeof child === 'string') return [];
    if (child.name === 'w:tc') return readBlocks(child, label, true);
    if (child.name !== 'w:p') return readBlocks(child, label, inCell);
    return [
      {
        kind: inCell ? 'cell' : 'paragraph',
        style: findValue(child, 'w:pStyle') ?? 'Normal',
        label: label(child),
        text: readText(child),
      },
    ];
  });
}

function readEdge(parts: Readonly<Record<string, string>>, path: string): string {
  return readText(parsePart(parts, path)).trim();
}

/** The visible text of an element, fields as their instructions in braces. */
function readText(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return '';
      if (child.name === 'w:t') return textContent(child);
      if (child.name === 'w:instrText') return `{${textContent(child).trim()}}`;
      return letters[child.name] ?? readText(child);
    })
    .join('');
}

const letters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:softHyphen': '\u00ad',
  'w:noBreakHyphen': '\u2011',
  // Properties hold no text; their w:tab is a tab stop.
  'w:pPr': '',
  'w:rPr': '',
};

function textContent(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** Counts as Word does: the numbering of the paragraph, or else that of its style. */
function createLabels(parts: Readonly<Record<string, string>>): Label {
  const numbering = parsePart(parts, 'word/numbering.xml');
  const styles = findAll(parsePart(parts, 'word/styles.xml'), 'w:style');
  const counts = new Map<string, number[]>();
  return (paragraph) => {
    const style = styles.find(
      (each) => each.attributes.get('w:styleId') === findValue(paragraph, 'w:pStyle'),
    );
    const value = (name: string) =>
      findValue(paragraph, name) ?? (style ? findValue(style, name) : undefined);
    const number = value('w:numId');
    if (number === undefined || number === '0') return '';
    const level = Number(value('w:ilvl') ?? 0);
    const levels = (counts.get(number) ?? []).slice(0, level + 1);
    levels[level] = (levels[level] ?? 0) + 1;
    counts.set(number, levels);
    return levelText(numbering, number, level).replace(/%\d/, String(levels[level]));
  };
}

function levelText(numbering: XmlElement, number: string, level: number): string {
  const concrete = findAll(numbering, 'w:num').find(
    (each) => each.attributes.get('w:numId') === number,
  );
  const id = concrete && findValue(concrete, 'w:abstractNumId');
  const abstract = findAll(numbering, 'w:abstractNum').find(
    (each) => each.attributes.get('w:abstractNumId') === id,
  );
  const found = abstract && findAll(abstract, 'w:lvl')[level];
  if (!found) throw new Error(`No level ${String(level)} of numbering ${number}`);
  return findValue(found, 'w:lvlText') ?? '';
}

function readBookmarks(body: XmlElement): ReadonlyMap<string, string> {
  const marks = findAll(body, 'w:p').flatMap((paragraph) =>
    paragraph.children.flatMap((child, index): readonly (readonly [string, string])[] => {
      if (typeof child === 'string' || child.name !== 'w:bookmarkStart') return [];
      const id = child.attributes.get('w:id');
      const end = paragraph.children.findIndex(
        (each) =>
          typeof each !== 'string' &&
          each.name === 'w:bookmarkEnd' &&
          each.attributes.get('w:id') === id,
      );
      if (end < index) throw new Error(`Bookmark ${String(id)} does not end in its paragraph`);
      const range = { ...paragraph, children: paragraph.children.slice(index + 1, end) };
      return [[child.attributes.get('w:name') ?? '', readText(range)]];
    }),
  );
  return new Map(marks);
}
