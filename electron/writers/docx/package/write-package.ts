import { strToU8 } from 'fflate';
import type { Paper, Logo } from '../../../../shared/document/document.ts';
import { cleanJpeg } from '../../../../shared/util/clean-picture.ts';
import type { Link } from '../links.ts';
import { logoId } from '../paper-logo.ts';
import { escapeXml, xml, type Xml } from '../xml.ts';
import { coreProperties } from './core-properties.ts';
import { ownPaths, type Frame } from './frame.ts';
import { fillShell } from './shell.ts';
import { joinZips, zipParts } from './zip.ts';

/** What a paper says, in the language of Word. */
export interface Content {
  readonly text: readonly Xml[];
  readonly header: Xml;
  readonly footer: Xml;
  readonly links: readonly Link[];
}

/** The frame with the content of a document: the bytes of its file. */
export function writePackage(frame: Frame, content: Content, document: Paper): Uint8Array {
  const { logo } = document;
  const links = content.links.map(linkRelationship);
  const relationships = logo ? [...links, logoRelationship(logo)] : links;
  const own = {
    [ownPaths.properties]: strToU8(coreProperties(document)),
    [ownPaths.relationships]: fillShell(frame.relationships, relationships),
    [ownPaths.header]: fillShell(frame.header, [content.header]),
    [ownPaths.footer]: fillShell(frame.footer, [content.footer]),
    [ownPaths.text]: fillShell(frame.text, content.text),
    ...(logo ? { [`word/${logoPath(logo)}`]: logoBytes(logo) } : {}),
  };
  return joinZips(frame.common, zipParts(own));
}

const types = xml`http://schemas.openxmlformats.org/officeDocument/2006/relationships`;

function linkRelationship({ id, address }: Link): Xml {
  return xml`<Relationship Id="${escapeXml(id)}" Type="${types}/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`;
}

function logoRelationship(logo: Logo): Xml {
  return xml`<Relationship Id="${logoId}" Type="${types}/image" Target="${escapeXml(logoPath(logo))}"/>`;
}

/** The text turns the picture: its bytes must not tell a reader to turn it once more. */
function logoBytes({ format, data }: Logo): Uint8Array {
  const bytes = Buffer.from(data, 'base64');
  return format === 'jpeg' ? cleanJpeg(bytes) : bytes;
}

function logoPath({ format }: Logo): string {
  return `media/logo.${format}`;
}
