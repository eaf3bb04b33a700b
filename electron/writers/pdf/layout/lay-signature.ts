import type { SignatureBlock } from '../../../../shared/document/document.ts';
import type { AnswerPlace } from '../../../../shared/register/file-content.ts';
import { colors, styles, textColumn, type Column } from '../design.ts';
import type { LayoutContext } from './layout-context.ts';
import { lower } from './lay-row.ts';
import { plain, setText } from './set-text.ts';
import { besideEachOther, heightOf, keptWithNext, type LaidBlock, type Strip } from './strip.ts';
import { textTag, type Tag } from './tag.ts';

interface Field {
  readonly label: string;
  readonly text: string;
}

interface LaidField {
  readonly strip: Strip;
  readonly tag: Tag;
}

const gap = 24;
const width = (textColumn.width - gap) / 2;
const left: Column = { left: textColumn.left, width };
const right: Column = { left: textColumn.left + width + gap, width };

/** Strips one under another as one that is never divided. */
function stack(strips: readonly Strip[]): Strip {
  let y = 0;
  const lowered = strips.map((strip) => {
    const moved = lower(strip, y);
    y += strip.height;
    return moved;
  });
  return { before: 0, height: y, keepWithNext: false, ...besideEachOther(lowered) };
}

/** The label stands under the line that is written on, as on Finnish forms; it is read before the text. */
function layField(
  { label, text }: Field,
  column: Column,
  room: number,
  source: AnswerPlace | undefined,
  context: LayoutContext,
): LaidField {
  const tag = textTag('P');
  const base = { column, source, tag };
  const labels = setText({ ...base, inlines: plain(`${label} `), style: styles.label }, context);
  const texts =
    text === '' ? [] : setText({ ...base, inlines: plain(text), style: styles.body }, context);
  const top = Math.max(0, room - heightOf(texts));
  const written = stack(texts.map((strip, index) => (index === 0 ? lower(strip, top) : strip)));
  const y = top + heightOf(texts) + 2;
  const rule = { x: column.left, y, width, height: 0.6, color: colors.ink };
  const labelled = lower(stack(labels), y + 2);
  return {
    tag,
    strip: {
      ...labelled,
      height: y + 2 + heightOf(labels),
      lines: [...labelled.lines, ...written.lines],
      marks: [...labelled.marks, ...written.marks, rule],
    },
  };
}

function layPair(fields: readonly [LaidField, LaidField], before: number): Strip {
  const strips = fields.map(({ strip }) => strip);
  return {
    before,
    height: Math.max(...strips.map(({ height }) => height)),
    keepWithNext: true,
    ...besideEachOther(strips),
  };
}

/** Room to sign: place and date beside the signature, then name and title in print. */
export function laySignature(block: SignatureBlock, context: LayoutContext): LaidBlock {
  const lay = (field: Field, column: Column, room: number): LaidField =>
    layField(field, column, room, block.source, context);
  const first = [
    lay(block.placeAndDate, left, 38),
    lay({ ...block.signature, text: '' }, right, 38),
  ] as const;
  const second = [lay(block.name, left, 22), lay(block.title, right, 22)] as const;
  const strips = keptWithNext([layPair(first, 14), layPair(second, 8)]);
  return {
    strips: strips.map((strip, index) => ({ ...strip, keepWithNext: index === 0 })),
    tags: [...first, ...second].map(({ tag }) => tag),
  };
}
