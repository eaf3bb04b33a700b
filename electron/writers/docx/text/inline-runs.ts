import type { Inline, Inlines } from '../../../../shared/document/document.ts';
import { assertNever } from '../../../../shared/util/assert-never.ts';
import { splitByDirection } from '../../../../shared/util/bidi.ts';
import { hasRightToLeft } from '../../../../shared/util/text-direction.ts';
import type { Links } from './links.ts';
import { styleIds, type StyleId } from '../styles/style-ids.ts';
import { escapeXml, noXml, xml, type Xml } from '../package/xml.ts';

/** The runs of a piece of text. */
export function inlineRuns(inlines: Inlines, links: Links): Xml {
  return xml`${inlines.map((inline) => inlineRun(inline, links))}`;
}

function inlineRun(inline: Inline, links: Links): Xml {
  switch (inline.kind) {
    case 'text':
      return textRuns(inline.text);
    case 'strong':
      return textRuns(inline.text, styleIds.strong);
    case 'missing':
      return textRuns(inline.text, styleIds.missing);
    case 'unconfirmed':
      return textRuns(inline.text, styleIds.unconfirmed);
    case 'link':
      return linkRuns(inline.text, inline.url, links);
    default:
      return assertNever(inline);
  }
}

/** The runs of plain text, in a character style or in none. */
export function textRuns(text: string, style?: StyleId): Xml {
  const look = style === undefined ? noXml : xml`<w:rStyle w:val="${escapeXml(style)}"/>`;
  const [first = '', ...others] = text.split('\n');
  return xml`${lineRuns(first, look)}${others.map((line) => lineRuns(line, look, lineBreak))}`;
}

const lineBreak = xml`<w:br/>`;

/** The runs of one line in a look (what w:rPr holds), after what the first begins with. */
export function lineRuns(line: string, look: Xml, start: Xml = noXml): Xml {
  if (!hasRightToLeft(line)) return textRun(line, look, start);
  const parts = splitByDirection([line]).flat();
  return xml`${parts.map(({ text, level }, index) =>
    textRun(text, level > 0 ? xml`${look}<w:rtl/>` : look, index === 0 ? start : noXml),
  )}`;
}

function textRun(text: string, look: Xml, start: Xml): Xml {
  const properties = look === noXml ? noXml : xml`<w:rPr>${look}</w:rPr>`;
  return xml`<w:r>${properties}${start}${pieces(text)}</w:r>`;
}

function pieces(line: string): readonly Xml[] {
  return line
    .split(/([\t\u00ad\u2011])/)
    .filter((text) => text !== '')
    .map(piece);
}

// Word shows these characters as elements of their own; as letters they print wrong or not at all.
function piece(text: string): Xml {
  switch (text) {
    case '\t':
      return xml`<w:tab/>`;
    case '\u00ad':
      return xml`<w:softHyphen/>`;
    case '\u2011':
      return xml`<w:noBreakHyphen/>`;
    default:
      return xml`<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
  }
}

function linkRuns(text: string, url: string, links: Links): Xml {
  const address = safeAddress(url);
  if (address === undefined) return textRuns(text);
  const id = escapeXml(links.add(address));
  return xml`<w:hyperlink w:history="1" r:id="${id}">${textRuns(text, styleIds.hyperlink)}</w:hyperlink>`;
}

/**
 * The address in the ASCII form that a package part may hold; undefined where there is none, and the
 * text is then written without a link. A malformed or over-long address makes Word refuse the whole
 * file, and one of another scheme (file:, javascript:) has no place in a paper that others open.
 */
function safeAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { href, protocol } = new URL(url);
  const allowed = ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol);
  return allowed && href.length <= 2048 ? href : undefined;
}
