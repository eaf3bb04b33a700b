import type { Inlines } from '../../../../shared/document/document.ts';
import type { AnswerPlace } from '../../../../shared/register/file-content.ts';
import { baselineOf, colors, type Column, type TextStyle } from '../design.ts';
import { paragraphOf } from '../text/paragraph.ts';
import type { Line } from '../text/line.ts';
import { toRuns } from './inline-runs.ts';
import type { LayoutContext } from './layout-context.ts';
import type { Mark, Strip } from './strip.ts';
import type { Tag } from './tag.ts';

export interface TextToSet {
  readonly inlines: Inlines;
  readonly style: TextStyle;
  readonly column: Column;
  readonly source: AnswerPlace | undefined;
  readonly tag: Tag | undefined;
}

/** Text of one kind that Seloste itself or an answer gives. */
export function plain(text: string): Inlines {
  return [{ kind: 'text', text }];
}

const noMarks: readonly Mark[] = [];

/** The tint behind missing answers and the line under links. */
function marksOf(line: Line, left: number, baseline: number): readonly Mark[] {
  if (!line.pieces.some(({ style }) => style.missing || style.link)) return noMarks;
  return line.pieces.flatMap(({ style, x, width }) => {
    const { size, color } = style.text;
    const place = { x: left + x, width };
    if (style.missing) {
      return [{ ...place, y: baseline - size * 0.82, height: size * 1.1, color: colors.amber }];
    }
    return style.link ? [{ ...place, y: baseline + size * 0.13, height: 0.45, color }] : [];
  });
}

/** Two lines at least stand together at the foot and at the head of a page: no orphans, no widows. */
function isKept(index: number, last: number): boolean {
  return index < last && (index === 0 || index === last - 1);
}

/** Sets text in a column: a strip for each line. */
export function setText(text: TextToSet, context: LayoutContext): readonly Strip[] {
  const { style, column, source, tag } = text;
  const paragraph = paragraphOf(toRuns(text.inlines, style));
  const lines = paragraph.breakInto(column.width, context.language);
  const y = baselineOf(style);
  return lines.map((line, index): Strip => {
    if (line.missing !== '') context.warnings.addMissing(line.missing, source);
    return {
      before: 0,
      height: style.leading,
      keepWithNext: isKept(index, lines.length - 1),
      lines: [{ x: column.left, y, line, tag, source }],
      marks: marksOf(line, column.left, y),
    };
  });
}
