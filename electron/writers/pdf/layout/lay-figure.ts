import type { Figure } from '../../../../shared/document/document.ts';
import type {
  FigureLayout,
  FigureText,
  FigureWeight,
} from '../../../../shared/document/figure/figure-layout.ts';
import { layOutFigure } from '../../../../shared/document/figure/lay-out-figure.ts';
import { colors, styles, textColumn, type TextStyle } from '../design.ts';
import { paragraphOf } from '../text/paragraph.ts';
import type { Line } from '../text/line.ts';
import { toRuns } from './inline-runs.ts';
import type { LayoutContext } from './layout-context.ts';
import { plain, setText } from './set-text.ts';
import { withBefore, type LaidBlock, type Picture, type Strip } from './strip.ts';
import { textTag, type Tag } from './tag.ts';

const faces = { regular: 'regular', bold: 'semibold' } as const;

const known = new Map<string, TextStyle>();

/** One object for each style, by which kept texts are found again. */
function styleOf(size: number, weight: FigureWeight, tone: FigureText['tone']): TextStyle {
  const key = `${weight} ${tone} ${String(size)}`;
  const style = known.get(key) ?? {
    face: faces[weight],
    size,
    leading: size,
    color: colors[tone],
  };
  known.set(key, style);
  return style;
}

/** The text on one line, however long. */
function toLine(text: string, style: TextStyle, context: LayoutContext): Line | undefined {
  const runs = toRuns(plain(text), style);
  return paragraphOf(runs).breakInto(Number.POSITIVE_INFINITY, context.language)[0];
}

function toPicture(layout: FigureLayout, tag: Tag, context: LayoutContext): Picture {
  const texts = [...layout.boxes.flatMap((box) => box.texts), ...layout.titles];
  const lines = texts.flatMap(({ text, x, baseline, size, weight, tone }) => {
    const line = toLine(text, styleOf(size, weight, tone), context);
    return line ? [{ x, y: baseline, line, tag }] : [];
  });
  const { width, height } = layout;
  return { kind: 'figure', tag, x: textColumn.left, y: 0, width, height, layout, lines };
}

/** A drawing with its caption below it, on one page, as in the other formats. */
export function layFigure(figure: Figure, context: LayoutContext): LaidBlock {
  const measure = (text: string, size: number, weight: FigureWeight): number =>
    toLine(text, styleOf(size, weight, 'ink'), context)?.width ?? 0;
  const layout = layOutFigure(figure, measure, textColumn.width);
  const alternative = figure.alternative;
  const tag: Tag = { kind: 'Figure', children: [], alternative };
  const captionTag = textTag('Caption');
  const base = { column: textColumn, source: figure.source, tag: captionTag };
  const caption = { ...base, inlines: plain(figure.caption), style: styles.caption };
  const drawing: Strip = {
    before: 8,
    height: layout.height,
    keepWithNext: true,
    lines: [],
    marks: [],
    picture: toPicture(layout, tag, context),
  };
  const below = withBefore(setText(caption, context), 6);
  return { strips: [drawing, ...below], tags: [tag, captionTag], after: 12 };
}
