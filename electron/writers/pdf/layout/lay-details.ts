import type { Details, DetailsRow } from '../../../../shared/document/document.ts';
import { colors, styles, textColumn } from '../design.ts';
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

const gap = 12;
/** Facts that are no higher than this stand on one page: an address is not torn apart. */
const highestWhole = 135;
const termColumn = { left: textColumn.left, width: 128 };
const valueColumn = {
  left: textColumn.left + termColumn.width + gap,
  width: textColumn.width - termColumn.width - gap,
};

const rowDesign: RowDesign = {
  ...textColumn,
  above: 2.2,
  below: 2.8,
  rule: { color: colors.hairline, thickness: 0.4 },
  fill: undefined,
};

function layDetailsRow(
  { term, inlines, source, unconfirmed }: DetailsRow,
  context: LayoutContext,
): { readonly strips: readonly Strip[]; readonly tag: Tag } {
  const label = textTag('Lbl');
  const body = textTag('LBody');
  const termText = {
    inlines: plain(`${term} `),
    style: styles.term,
    column: termColumn,
    source,
    tag: label,
  };
  const valueText = { inlines, style: styles.body, column: valueColumn, source, tag: body };
  const cells = [setText(termText, context), setText(valueText, context)];
  const strips = withBar(layRow(cells, rowDesign), termColumn.left, unconfirmed);
  return { strips, tag: { kind: 'LI', children: [label, body] } };
}

/** Terms on the left and their values on the right, a hairline under each. */
export function layDetails({ rows }: Details, context: LayoutContext): LaidBlock {
  const laid = rows.map((row) => layDetailsRow(row, context));
  const laidRows = laid.map(({ strips }) => strips);
  const tag: Tag = { kind: 'L', numbering: 'None', children: laid.map((row) => row.tag) };
  return {
    strips: withBefore(
      heightOf(laidRows.flat()) <= highestWhole ? keptWhole(laidRows) : keptAtEnds(laidRows),
      4,
    ),
    tags: rows.length === 0 ? [] : [tag],
    after: 9,
  };
}
