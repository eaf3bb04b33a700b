// The one step over the parts of the package, for what the library cannot do: names of tables, table styles,
// fixed dates and ids. User text in the parts is escaped already, so tags found here are the library's own.
import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Document } from '../../../../shared/document/document.ts';
import { coreProperties } from './core-properties.ts';
import { fontTable } from './font-table.ts';
import { lookOf, type Look } from '../look.ts';
import { restoreBraces } from '../hidden-braces.ts';
import { tableStyles } from '../styles/table-styles.ts';
import { escapeXml } from './xml-text.ts';

type Change = (xml: string) => string;

/** The parts that the library made, completed and zipped: the same bytes for the same document. */
export function finishPackage(
  made: Readonly<Record<string, Uint8Array>>,
  document: Document,
): Uint8Array {
  const parts = { ...made };
  const rels = readPart(parts, 'word/_rels/document.xml.rels');
  const links = linkIds(rels);
  const look = lookOf(document);
  const changes: Readonly<Record<string, Change>> = {
    'docProps/core.xml': () => coreProperties(document),
    'word/fontTable.xml': () => fontTable,
    'word/styles.xml': (xml) => addTableStyles(addWidowControl(xml), look),
    'word/_rels/document.xml.rels': (xml) => renameLinks(xml, links),
    'word/header1.xml': (xml) => xml,
    'word/footer1.xml': (xml) => xml,
    'word/document.xml': (xml) =>
      nameTables(renumberDrawings(renumberBookmarks(renameLinks(xml, links))), document),
  };
  for (const [path, change] of Object.entries(changes)) {
    parts[path] = strToU8(restoreBraces(change(readPart(parts, path))));
  }
  return zipParts(parts);
}

function readPart(parts: Readonly<Record<string, Uint8Array>>, path: string): string {
  const bytes = parts[path];
  if (!bytes) throw new Error(`The package has no part ${path}`);
  return strFromU8(bytes);
}

/** Random ids of hyperlinks, each with the one that it gets: rLink1, rLink2 in the order of the text. */
function linkIds(rels: string): ReadonlyMap<string, string> {
  const links = [...rels.matchAll(/<Relationship Id="([^"]+)"[^>]*relationships\/hyperlink"/g)];
  return new Map(links.map(([, id], index) => [id ?? '', `rLink${String(index + 1)}`]));
}

function renameLinks(xml: string, links: ReadonlyMap<string, string>): string {
  return xml.replace(/(?<= (?:r:id|Id)=")[^"]+(?=")/g, (id) => links.get(id) ?? id);
}

/** The library counts bookmarks through the life of the process; here each document starts from 1. */
function renumberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(
    /(<w:bookmark(?:Start|End)(?: w:name="[^"]*")? w:id=")([^"]+)/g,
    (_, start: string, id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return start + String(number);
    },
  );
}

/** Drawings and their shapes are counted together, from 1: Word refuses a file where two share a number. */
function renumberDrawings(xml: string): string {
  let number = 0;
  return xml.replace(/(?<=<(?:wp:docPr|wps:cNvPr) id=")[^"]+/g, () => {
    number += 1;
    return String(number);
  });
}

/** Screen readers say the name of a table before its cells; only the papers' real tables have one. */
function nameTables(xml: string, document: Document): string {
  const captions = document.blocks
    .filter((block) => block.kind === 'table')
    .filter((table) => table.columns.length > 0)
    .map((table) => table.caption);
  let next = 0;
  return xml.replace(/<w:tblPr><w:tblStyle w:val="DataTable"\/>.*?(?=<\/w:tblPr>)/g, (start) => {
    const caption = captions[next] ?? '';
    next += 1;
    return caption === '' ? start : `${start}<w:tblCaption w:val="${escapeXml(caption)}"/>`;
  });
}

function addTableStyles(xml: string, look: Look): string {
  return xml.replace('</w:styles>', () => `${tableStyles(look)}</w:styles>`);
}

function addWidowControl(xml: string): string {
  return xml.replace('<w:pPrDefault><w:pPr>', (start) => `${start}<w:widowControl/>`);
}

/** Zipped with one fixed time, in local parts: the zip format has no time zone. */
function zipParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const types = '[Content_Types].xml';
  const { [types]: contentTypes, ...rest } = parts;
  if (!contentTypes) throw new Error(`The package has no part ${types}`);
  // Some programs tell the kind of the file by its first part.
  return zipSync({ [types]: contentTypes, ...rest }, { mtime: new Date(1980, 0, 1), level: 6 });
}
