import type { Inline, Inlines } from '../../../shared/document/document.ts';
import { assertNever } from '../../../shared/util/assert-never.ts';
import { writeLines } from './html-text.ts';
import { escapeText, join, markup, type Markup } from './markup.ts';
import { safeLink } from './safe-link.ts';

/** The content of a paragraph, an item or a cell. */
export function writeInlines({ inlines }: { readonly inlines: Inlines }): Markup {
  return join(inlines.map((inline) => writeInline(inline, writeLines(inline.text))));
}

function writeInline(inline: Inline, content: Markup): Markup {
  switch (inline.kind) {
    case 'text':
      return content;
    case 'strong':
      return markup`<strong>${content}</strong>`;
    case 'missing':
      return markup`<mark>${content}</mark>`;
    case 'unconfirmed':
      return markup`<small>${content}</small>`;
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
