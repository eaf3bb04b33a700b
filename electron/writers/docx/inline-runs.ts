import {
  ExternalHyperlink,
  NoBreakHyphen,
  SoftHyphen,
  Tab,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { Inline, Inlines } from '../../../shared/document/document.ts';
import { assertNever } from '../../../shared/util/assert-never.ts';
import { styleIds } from './style-ids.ts';

/** The runs of a piece of text. */
export function inlineRuns(inlines: Inlines): readonly ParagraphChild[] {
  return inlines.flatMap(inlineRun);
}

function inlineRun(inline: Inline): readonly ParagraphChild[] {
  switch (inline.kind) {
    case 'text':
      return textRuns(inline.text);
    case 'strong':
      return textRuns(inline.text, styleIds.strong);
    case 'missing':
      return textRuns(inline.text, styleIds.missing);
    case 'link':
      return linkRuns(inline.text, inline.url);
    default:
      return assertNever(inline);
  }
}

/** The runs of plain text, one for each of its lines, in a character style or in none. */
export function textRuns(text: string, style?: string): readonly TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...(style === undefined ? {} : { style }),
        ...(index === 0 ? {} : { break: 1 }),
        children: pieces(line),
      }),
  );
}

// Word shows these characters as elements of their own; as letters they print wrong or not at all.
function piece(text: string): string | Tab | SoftHyphen | NoBreakHyphen {
  switch (text) {
    case '\t':
      return new Tab();
    case '\u00ad':
      return new SoftHyphen();
    case '\u2011':
      return new NoBreakHyphen();
    default:
      return text;
  }
}

function pieces(line: string): (string | Tab | SoftHyphen | NoBreakHyphen)[] {
  return line
    .split(/([\t\u00ad\u2011])/)
    .filter((text) => text !== '')
    .map(piece);
}

function linkRuns(text: string, url: string): readonly ParagraphChild[] {
  const link = safeLink(url);
  if (link === undefined) return textRuns(text);
  return [new ExternalHyperlink({ link, children: textRuns(text, styleIds.hyperlink) })];
}

/**
 * The address in the ASCII form that a package part may hold; undefined where there is none, and the
 * text is then written without a link. A malformed or over-long address makes Word refuse the whole
 * file, and one of another scheme (file:, javascript:) has no place in a paper that others open.
 */
function safeLink(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { href, protocol } = new URL(url);
  const allowed = ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol);
  return allowed && href.length <= 2048 ? href : undefined;
}
