import type { FillIn } from '../../../../shared/document/document.ts';
import { assertNever } from '../../../../shared/util/assert-never.ts';
import { colors, styles, textColumn, type Column } from '../design.ts';
import type { LayoutContext } from './layout-context.ts';
import { layOptions } from './lay-options.ts';
import { plain, setText } from './set-text.ts';
import {
  besideEachOther,
  heightOf,
  keptWithNext,
  lowered,
  withBefore,
  type LaidBlock,
  type Shown,
  type Strip,
} from './strip.ts';
import { textTag, type Tag } from './tag.ts';

/** Room between two lines to write on: 8.5 mm, as on Finnish forms. */
const lineSpacing = 24;
/** Up to so many lines stay together with their question. */
const mostKept = 6;
const shortOptions = 16;
const before = 12;
const after = 8;

function layRuledLines(count: number, { left, width }: Column): readonly Strip[] {
  const rule = {
    x: left,
    y: lineSpacing - 0.5,
    width,
    height: 0.5,
    color: colors.soft,
  };
  return Array.from({ length: count }, (_, index) => ({
    before: 0,
    height: lineSpacing,
    keepWithNext: index < count - 1 && (count <= mostKept || index === 0 || index === count - 2),
    lines: [],
    marks: [rule],
  }));
}

function layRoom({ room, source }: FillIn, column: Column, context: LayoutContext): LaidBlock {
  switch (room.kind) {
    case 'lines':
      return { strips: layRuledLines(room.count, column), tags: [] };
    case 'options':
      return layOptions(room.options, column, source, context);
    default:
      return assertNever(room);
  }
}

interface LaidQuestion {
  readonly above: readonly Strip[];
  readonly room: readonly Strip[];
  readonly tags: readonly Tag[];
}

function layQuestion(fillIn: FillIn, column: Column, context: LayoutContext): LaidQuestion {
  const { label, hint, source } = fillIn;
  const labelTag = textTag('P');
  const hintTag = textTag('P');
  const base = { column, source };
  const question = { ...base, inlines: plain(label), style: styles.question, tag: labelTag };
  const help = { ...base, inlines: plain(hint), style: styles.label, tag: hintTag };
  const room = layRoom(fillIn, column, context);
  return {
    above: [...setText(question, context), ...(hint === '' ? [] : setText(help, context))],
    room: room.strips,
    tags: [labelTag, ...(hint === '' ? [] : [hintTag]), ...room.tags],
  };
}

/** A question with room to answer it by hand; the question stays with the first line of its room. */
export function layFillIn(fillIn: FillIn, context: LayoutContext): LaidBlock {
  const { above, room, tags } = layQuestion(fillIn, textColumn, context);
  return { strips: withBefore([...keptWithNext(above), ...room], before), tags, after };
}

const gap = 24;
const half = (textColumn.width - gap) / 2;
const halves: readonly Column[] = [
  { left: textColumn.left, width: half },
  { left: textColumn.left + half + gap, width: half },
];

/** What the strips show, one under another from the height given. */
function stack(strips: readonly Strip[], from: number): readonly Shown[] {
  let top = from;
  return strips.map((strip) => {
    const y = top + strip.before;
    top = y + strip.height;
    return lowered(strip, y);
  });
}

/** True for a question that half of the width is enough for: one line to write on, or two words to tick. */
export function isShort({ room }: FillIn): boolean {
  if (room.kind === 'lines') return room.count === 1;
  return room.options.length === 2 && room.options.join('').length <= shortOptions;
}

/** Two short questions side by side, which saves a third of the paper; their rooms end on one line. */
export function layFillInPair(pair: readonly FillIn[], context: LayoutContext): LaidBlock {
  const laid = halves.flatMap((column, index) =>
    pair.slice(index, index + 1).map((fillIn) => layQuestion(fillIn, column, context)),
  );
  const height = Math.max(...laid.map(({ above, room }) => heightOf([...above, ...room])));
  const shown = laid.flatMap(({ above, room }) => [
    ...stack(above, 0),
    ...stack(room, height - heightOf(room)),
  ]);
  const strip: Strip = { before, height, keepWithNext: false, ...besideEachOther(shown) };
  return { strips: [strip], tags: laid.flatMap(({ tags }) => tags), after };
}
