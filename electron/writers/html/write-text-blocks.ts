import type { Box, Details, List, Paragraph } from '../../../shared/document/document.ts';
import { runsRightToLeft } from '../../../shared/util/text-direction.ts';
import { writeLines } from './html-text.ts';
import { escapeText, markup, type Markup } from './markup.ts';
import { unconfirmedClass } from './unconfirmed.ts';
import { writeInlines } from './write-inlines.ts';

/** A paragraph. */
export function writeParagraph(paragraph: Paragraph): Markup {
  const letters = paragraph.inlines.map((inline) => inline.text).join('');
  const direction = runsRightToLeft(letters) ? markup` dir="rtl"` : markup``;
  return markup`<p${unconfirmedClass(paragraph)}${direction}>${writeInlines(paragraph)}</p>`;
}

/** A list; nothing where it has no items, as an empty list is read out as one. */
export function writeList(list: List): Markup {
  if (list.items.length === 0) return markup``;
  return markup`<ul>
${list.items.map((item) => markup`<li${unconfirmedClass(item)}>${writeInlines(item)}</li>`)}
</ul>`;
}

/** Terms with their values. */
export function writeDetails({ rows }: Details): Markup {
  if (rows.length === 0) return markup``;
  const written = rows.map(
    (row) =>
      markup`<div${unconfirmedClass(row)}><dt>${writeLines(row.term)}</dt><dd>${writeInlines(row)}</dd></div>`,
  );
  return markup`<dl>
${written}
</dl>`;
}

/**
 * Text set apart. Art. 21(4) asks that the right to object is presented separately from other
 * information: under the name of its heading it is a landmark of its own to a screen reader.
 */
export function writeBox(box: Box, namedBy: string | undefined): Markup {
  // No section element: it has no heading inside.
  const name =
    namedBy === undefined
      ? markup``
      : markup` role="region" aria-labelledby="${escapeText(namedBy)}"`;
  const blocks = box.blocks.map((block) =>
    block.kind === 'list' ? writeList(block) : writeParagraph(block),
  );
  return markup`<div class="box"${name}>
${blocks}
</div>`;
}
