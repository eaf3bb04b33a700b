import type { Cell, Table } from '../../../shared/document/document.ts';
import { writeLine, writeLines } from './html-text.ts';
import { escapeText, markup, type Markup } from './markup.ts';
import { unconfirmedClass } from './unconfirmed.ts';
import { writeInlines } from './write-inlines.ts';

/**
 * A table in a frame that scrolls sideways on a narrow screen, and by keyboard (WCAG 1.4.10, 2.1.1). The
 * caption is for those who do not see that the table belongs to its heading.
 */
export function writeTable(table: Table): Markup {
  if (table.columns.length === 0) return markup``;
  const caption = writeLine(table.caption);
  const wide = escapeText(table.columns.length > 3 ? 'scroll wide' : 'scroll');
  const heads = table.columns.map((column) => markup`<th scope="col">${writeLines(column)}</th>`);
  return markup`<div class="${wide}" role="group" aria-label="${caption}" tabindex="0">
<table>
<caption>${caption}</caption>
<thead>
<tr>
${heads}
</tr>
</thead>
<tbody>
${table.rows.map((row) => writeRow(row, table.columns.length))}
</tbody>
</table>
</div>`;
}

/** A row has a cell for every column, also where its last ones are empty. */
function writeRow(row: readonly Cell[], columns: number): Markup {
  const cells = Array.from({ length: columns }, (_, index) =>
    writeCell(row[index] ?? { inlines: [] }, index === 0),
  );
  return markup`<tr>
${cells}
</tr>`;
}

function writeCell(cell: Cell, isHeader: boolean): Markup {
  const content = writeInlines(cell);
  const look = unconfirmedClass(cell);
  return isHeader
    ? markup`<th scope="row"${look}>${content}</th>`
    : markup`<td${look}>${content}</td>`;
}
