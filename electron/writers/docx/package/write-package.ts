import { strToU8, zipSync } from 'fflate';
import type { Logo, Paper } from '../../../../shared/document/document.ts';
import { cleanJpeg } from '../../../../shared/util/clean-picture.ts';
import { logoId } from '../head/paper-logo.ts';
import type { Look } from '../look.ts';
import { page } from '../page.ts';
import { writeNumberings } from '../styles/numbering.ts';
import { writeStyles } from '../styles/word-styles.ts';
import type { Link } from '../text/links.ts';
import { coreProperties } from './core-properties.ts';
import { fontTable } from './font-table.ts';
import { settings } from './settings.ts';
import { escapeXml, noXml, xml, type Xml } from './xml.ts';

/** What a paper says, in the language of Word. */
export interface Content {
  readonly look: Look;
  readonly text: readonly Xml[];
  readonly header: Xml;
  readonly footer: Xml;
  readonly links: readonly Link[];
  /** How often the numbers of the sections start over. */
  readonly restarts: number;
}

/** The bytes of a Word file (ECMA-376): its parts, zipped with one fixed time. */
export function writePackage(content: Content, paper: Paper): Uint8Array {
  const { look, restarts, text, header, footer } = content;
  const { logo } = paper;
  const parts = {
    // Some programs tell the kind of the file by its first part.
    '[Content_Types].xml': xml`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${contentTypes}</Types>`,
    '_rels/.rels': relationships(fileRelationships),
    'docProps/core.xml': coreProperties(paper),
    'word/document.xml': xml`<w:document ${namespaces}><w:body>${text}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(ownRelationships(content, logo)),
    'word/styles.xml': xml`<w:styles ${namespaces}>${writeStyles(look)}</w:styles>`,
    'word/numbering.xml': xml`<w:numbering ${namespaces}>${writeNumberings(look, restarts)}</w:numbering>`,
    'word/settings.xml': xml`<w:settings ${namespaces}>${settings}</w:settings>`,
    'word/fontTable.xml': xml`<w:fonts ${namespaces}>${fontTable}</w:fonts>`,
    'word/header1.xml': xml`<w:hdr ${namespaces}>${header}</w:hdr>`,
    'word/footer1.xml': xml`<w:ftr ${namespaces}>${footer}</w:ftr>`,
  };
  const files = Object.entries(parts).map(
    ([path, part]) => [path, strToU8(declaration + part)] as const,
  );
  const pictures = logo ? { [`word/${logoPath(logo)}`]: logoBytes(logo) } : {};
  // The zip format has no time zone: the first day that it knows, wherever the computer stands.
  const mtime = new Date(1980, 0, 1);
  return zipSync({ ...Object.fromEntries<Uint8Array>(files), ...pictures }, { mtime, level: 6 });
}

const declaration = xml`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

const namespaces = xml`xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14"`;

const { margin } = page;

/** The page, with the parts that stand at its head and foot. */
const section = xml`<w:sectPr><w:headerReference w:type="default" r:id="rHeader"/><w:footerReference w:type="default" r:id="rFooter"/><w:pgSz w:w="${page.width}" w:h="${page.height}"/><w:pgMar w:top="${margin.top}" w:right="${margin.right}" w:bottom="${margin.bottom}" w:left="${margin.left}" w:header="${margin.header}" w:footer="${margin.footer}" w:gutter="0"/></w:sectPr>`;

const wordType = xml`application/vnd.openxmlformats-officedocument.wordprocessingml`;

function partType(path: string, type: string): Xml {
  return xml`<Override PartName="/${escapeXml(path)}" ContentType="${wordType}.${escapeXml(type)}+xml"/>`;
}

const contentTypes = [
  xml`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
  xml`<Default Extension="xml" ContentType="application/xml"/>`,
  xml`<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>`,
  xml`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
  partType('word/document.xml', 'document.main'),
  partType('word/styles.xml', 'styles'),
  partType('word/numbering.xml', 'numbering'),
  partType('word/settings.xml', 'settings'),
  partType('word/fontTable.xml', 'fontTable'),
  partType('word/header1.xml', 'header'),
  partType('word/footer1.xml', 'footer'),
];

function relationships(list: readonly Xml[]): Xml {
  return xml`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
}

const officeTypes = xml`http://schemas.openxmlformats.org/officeDocument/2006/relationships`;

function relationship(id: string, type: string, target: string, more: Xml = noXml): Xml {
  return xml`<Relationship Id="${escapeXml(id)}" Type="${officeTypes}/${escapeXml(type)}" Target="${escapeXml(target)}"${more}/>`;
}

const fileRelationships = [
  relationship('rDocument', 'officeDocument', 'word/document.xml'),
  xml`<Relationship Id="rProperties" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
];

const commonRelationships = [
  relationship('rStyles', 'styles', 'styles.xml'),
  relationship('rNumbering', 'numbering', 'numbering.xml'),
  relationship('rSettings', 'settings', 'settings.xml'),
  relationship('rFonts', 'fontTable', 'fontTable.xml'),
  relationship('rHeader', 'header', 'header1.xml'),
  relationship('rFooter', 'footer', 'footer1.xml'),
];

function ownRelationships({ links }: Content, logo: Logo | undefined): readonly Xml[] {
  return [
    ...commonRelationships,
    ...links.map(({ id, address }) =>
      relationship(id, 'hyperlink', address, xml` TargetMode="External"`),
    ),
    ...(logo ? [relationship(logoId, 'image', logoPath(logo))] : []),
  ];
}

/** The text turns the picture: its bytes must not tell a reader to turn it once more. */
function logoBytes({ format, data }: Logo): Uint8Array {
  const bytes = Buffer.from(data, 'base64');
  return format === 'jpeg' ? cleanJpeg(bytes) : bytes;
}

function logoPath({ format }: Logo): string {
  return `media/logo.${format}`;
}
