import type { Details, DetailsRow } from '../../../../shared/document/document.ts';
import { colors, styles, textColumn, type Column } from '../design.ts';
import { paragraphOf } from '../text/paragraph.ts';
import { toRuns } from './inline-runs.ts';
import type { LayoutContext } from './layout-context.ts';
import { layRow, type RowDesign } from './lay-row.ts';
import { plain, setText } from './set-text.ts';
import {
  heightOf,
  keptAtEnds,
  keptWhole,
  withBefore,
  type LaidBlock,
  type Strip,
} from './strip.ts';
import { textTag, type Tag } from './tag.ts';
import { withBar } from './unconfirmed-bar.ts';

const gap = 10;
/** Facts that are no higher than this stand on one page: an address is not torn apart. */
const highestWhole = 135;
/** The room for terms: of all facts alike whose terms are single words, as those of a card are, or of longer ones. */
const termWidths = [72, 128] as const;

interface Columns {
  readonly term: Column;
  readonly value: Column;
}

const bothColumns = termWidths.map((width): Columns => {
  const { left } = textColumn;
  const value = { left: left + width + gap, width: textColumn.width - width - gap };
  return { term: { left, width }, value };
});

/** The narrower columns where each term stands on one line in them. */
function columnsFor(rows: readonly DetailsRow[], context: LayoutContext): Columns {
  const [narrow, wide] = bothColumns;
  const fits = ({ term }: DetailsRow): boolean =>
    paragraphOf(toRuns(plain(term), styles.term)).breakInto(termWidths[0], context.language)
      .length <= 1;
  return (rows.every(fits) ? narrow : wide) ?? { term: textColumn, value: textColumn };
}

const rowDesign: RowDesign = {
  ...textColumn,
  above: 1.2,
  below: 1.7,
  rule: { color: colors.hairline, thickness: 0.3 },
  fill: undefined,
};

function layDetailsRow(
  { term, inlines, source, unconfirmed }: DetailsRow,
  columns: Columns,
  context: LayoutContext,
): { readonly strips: readonly Strip[]; readonly tag: Tag } {
  const label = textTag('Lbl');
  const body = textTag('LBody');
  const termText = {
    inlines: plain(`${term} `),
    style: styles.term,
    column: columns.term,
    source,
    tag: label,
  };
  const valueText = { inlines, style: styles.detail, column: columns.value, source, tag: body };
  const cells = [setText(termText, context), setText(valueText, context)];
  const strips = withBar(layRow(cells, rowDesign), columns.term.left, unconfirmed);
  return { strips, tag: { kind: 'LI', children: [label, body] } };
}

/** Terms on the left and their values on the right, a hairline under each. */
export function layDetails({ rows }: Details, context: LayoutContext): LaidBlock {
  const columns = columnsFor(rows, context);
  const laid = rows.map((row) => layDetailsRow(row, columns, context));
  const laidRows = laid.map(({ strips }) => strips);
  const tag: Tag = { kind: 'L', numbering: 'None', children: laid.map((row) => row.tag) };
  return {
    strips: withBefore(
      heightOf(laidRows.flat()) <= highestWhole ? keptWhole(laidRows) : keptAtEnds(laidRows),
      2,
    ),
    tags: rows.length === 0 ? [] : [tag],
    after: 6,
  };
}
