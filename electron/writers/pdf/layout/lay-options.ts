import type { AnswerPlace } from '../../../../shared/register/file-content.ts';
import { styles, type Column } from '../design.ts';
import { paragraphOf } from '../text/paragraph.ts';
import { toRuns } from './inline-runs.ts';
import type { LayoutContext } from './layout-context.ts';
import { layRow } from './lay-row.ts';
import { plain, setText } from './set-text.ts';
import {
  besideEachOther,
  keptAtEnds,
  keptWithNext,
  withBefore,
  type LaidBlock,
  type Strip,
} from './strip.ts';
import { textTag, type Tag } from './tag.ts';

const style = styles.body;
const square = '☐ ';
const indent = 17;
const gap = 14;
const mostColumns = 3;
const mostKept = 8;

const rowDesign = { above: 2, below: 1.5, rule: undefined, fill: undefined };

interface LaidOption {
  readonly strips: readonly Strip[];
  readonly tag: Tag;
}

/** As many columns as the longest option allows, so that short ones save paper. */
function countColumns(options: readonly string[], room: Column): number {
  const widths = options.map((option) => paragraphOf(toRuns(plain(option), style)).measure().most);
  const wanted = Math.max(...widths) + indent + 1;
  const fitting = Math.floor((room.width + gap) / (wanted + gap));
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

/** A question with few options is not torn apart; one with many keeps its first and its last two rows. */
function keepRows(rows: readonly (readonly Strip[])[]): readonly Strip[] {
  if (rows.length > mostKept) return keptAtEnds(rows);
  return rows.flatMap((row, index) => (index < rows.length - 1 ? keptWithNext(row) : row));
}

/** Squares to tick, row by row. */
export function layOptions(
  options: readonly string[],
  room: Column,
  source: AnswerPlace | undefined,
  context: LayoutContext,
): LaidBlock {
  if (options.length === 0) return { strips: [], tags: [] };
  const count = countColumns(options, room);
  const width = (room.width - (count - 1) * gap) / count;
  const laid = options.map((option, index) => {
    const left = room.left + (index % count) * (width + gap);
    return layOption(option, { left, width }, source, context);
  });
  const rows = Array.from({ length: Math.ceil(options.length / count) }, (_, row) =>
    layRow(
      laid.slice(row * count, (row + 1) * count).map(({ strips }) => strips),
      { ...room, ...rowDesign },
    ),
  );
  const tag: Tag = { kind: 'L', numbering: 'None', children: laid.map((option) => option.tag) };
  return { strips: withBefore(keepRows(rows), 2), tags: [tag] };
}
