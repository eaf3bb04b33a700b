import type { AnswerPlace } from '../../../../shared/register/file-content.ts';
import { styles, textColumn, type Column } from '../design.ts';
import { measureText } from '../text/measure-text.ts';
import { toRuns } from './inline-runs.ts';
import type { LayoutContext } from './layout-context.ts';
import { layRow, type RowDesign } from './lay-row.ts';
import { plain, setText } from './set-text.ts';
import { besideEachOther, keptAtEnds, withBefore, type LaidBlock, type Strip } from './strip.ts';
import { textTag, type Tag } from './tag.ts';

const style = styles.body;
const square = '☐ ';
const indent = 17;
const gap = 14;
const mostColumns = 3;

const rowDesign: RowDesign = {
  ...textColumn,
  above: 2,
  below: 1.5,
  rule: undefined,
  fill: undefined,
};

interface LaidOption {
  readonly strips: readonly Strip[];
  readonly tag: Tag;
}

/** As many columns as the longest option allows, so that short ones save paper. */
function countColumns(options: readonly string[], context: LayoutContext): number {
  const widths = options.map(
    (option) => measureText(toRuns(plain(option), style, undefined, context)).most,
  );
  const wanted = Math.max(...widths) + indent + 1;
  const fitting = Math.floor((textColumn.width + gap) / (wanted + gap));
  return Math.max(1, Math.min(mostColumns, fitting, options.length));
}

function layOption(
  option: string,
  column: Column,
  source: AnswerPlace | undefined,
  context: LayoutContext,
): LaidOption {
  const label = textTag('Lbl');
  const body = textTag('LBody');
  const base = { style, source };
  const box = setText({ ...base, inlines: plain(square), column, tag: label }, context);
  const inner = { left: column.left + indent, width: column.width - indent };
  const text = setText(
    { ...base, inlines: plain(`${option} `), column: inner, tag: body },
    context,
  );
  return {
    strips: text.map((strip, index) =>
      index === 0 ? { ...strip, ...besideEachOther([...box, strip]) } : strip,
    ),
    tag: { kind: 'LI', children: [label, body] },
  };
}

/** Squares to tick, row by row. */
export function layOptions(
  options: readonly string[],
  source: AnswerPlace | undefined,
  context: LayoutContext,
): LaidBlock {
  if (options.length === 0) return { strips: [], tags: [] };
  const count = countColumns(options, context);
  const width = (textColumn.width - (count - 1) * gap) / count;
  const laid = options.map((option, index) => {
    const left = textColumn.left + (index % count) * (width + gap);
    return layOption(option, { left, width }, source, context);
  });
  const rows = Array.from({ length: Math.ceil(options.length / count) }, (_, row) =>
    layRow(
      laid.slice(row * count, (row + 1) * count).map(({ strips }) => strips),
      rowDesign,
    ),
  );
  const tag: Tag = { kind: 'L', numbering: 'None', children: laid.map((option) => option.tag) };
  return { strips: withBefore(keptAtEnds(rows), 2), tags: [tag] };
}
