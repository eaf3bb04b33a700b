import type { Inline, Inlines } from '../../../shared/document/document.ts';
import type { AnswerPlace } from '../../../shared/register/file-content.ts';
import { assertNever } from '../../../shared/util/assert-never.ts';
import type { HtmlText } from './html-text.ts';
import { escapeText, join, markup, type Markup } from './markup.ts';
import { safeLink } from './safe-link.ts';

/** A piece of text that came from one answer, or from Seloste itself. */
interface Sourced {
  readonly inlines: Inlines;
  readonly source?: AnswerPlace | undefined;
}

/** The content of a paragraph, an item or a cell. */
export function writeInlines({ inlines, source }: Sourced, text: HtmlText): Markup {
  return join(inlines.map((inline) => writeInline(inline, text.lines(inline.text, source))));
}

function writeInline(inline: Inline, content: Markup): Markup {
  switch (inline.kind) {
    case 'text':
      return content;
    case 'strong':
      return markup`<strong>${content}</strong>`;
    case 'missing':
      return markup`<mark>${content}</mark>`;
    case 'link':
      return writeLink(inline.url, content);
    default:
      return assertNever(inline);
  }
}

function writeLink(url: string, content: Markup): Markup {
  const address = safeLink(url);
  return address === undefined ? content : markup`<a href="${escapeText(address)}">${content}</a>`;
}
