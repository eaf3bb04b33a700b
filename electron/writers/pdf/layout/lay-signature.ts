import type { SignatureBlock } from '../../../../shared/document/document.ts';
import type { AnswerPlace } from '../../../../shared/register/file-content.ts';
import { colors, styles, textColumn, type Column } from '../design.ts';
import type { LayoutContext } from './layout-context.ts';
import { plain, setText } from './set-text.ts';
import { besideEachOther, keptToNext, type LaidBlock, type Strip } from './strip.ts';
import { textTag, type Tag } from './tag.ts';

interface Field {
  readonly label: string;
  readonly text: string;
}

interface LaidField {
  readonly texts: readonly Strip[];
  readonly labels: readonly Strip[];
  readonly tag: Tag;
}

const gap = 24;
const width = (textColumn.width - gap) / 2;
const left: Column = { left: textColumn.left, width };
const right: Column = { left: textColumn.left + width + gap, width };

/** Room above the line to write on: a signature needs more than a name in print. */
const signingRoom = 38;
const printRoom = 22;

const rule = { thickness: 0.6, above: 1, below: 2 };

/** The label is set under the line, as on Finnish forms, and read before the text. */
function layField(
  { label, text }: Field,
  column: Column,
  source: AnswerPlace | undefined,
  context: LayoutContext,
): LaidField {
  const labelTag = textTag('Lbl');
  const textOfField = textTag('LBody');
  const base = { column, source };
  const labelText = { ...base, inlines: plain(`${label} `), style: styles.label, tag: labelTag };
  const answer = { ...base, inlines: plain(text), style: styles.body, tag: textOfField };
  return {
    labels: setText(labelText, context),
    texts: text === '' ? [] : setText(answer, context),
    tag: { kind: 'LI', children: [labelTag, textOfField] },
  };
}

/** Texts of two fields side by side, standing on the line below them. */
function layTexts(fields: readonly LaidField[], room: number): readonly Strip[] {
  const { leading } = styles.body;
  const count = Math.max(1, ...fields.map(({ texts }) => texts.length));
  const spare = Math.max(0, room - count * leading);
  return Array.from({ length: count }, (_, index) => {
    const strips = fields.flatMap(({ texts }) => texts[index - count + texts.length] ?? []);
    const above = index === 0 ? spare : 0;
    return {
      before: 0,
      height: above + leading,
      keepWithNext: true,
      ...besideEachOther(strips, above),
    };
  });
}

/** The lines to write on, and the labels under them. */
function layLabels(fields: readonly LaidField[]): readonly Strip[] {
  const count = Math.max(...fields.map(({ labels }) => labels.length));
  const room = rule.above + rule.thickness + rule.below;
  return Array.from({ length: count }, (_, index) => {
    const above = index === 0 ? room : 0;
    const strips = fields.flatMap(({ labels }) => labels.slice(index, index + 1));
    const { lines, marks } = besideEachOther(strips, above);
    const rules = [left, right].map((column) => ({
      x: column.left,
      y: rule.above,
      width,
      height: rule.thickness,
      color: colors.ink,
    }));
    return {
      before: 0,
      height: above + styles.label.leading,
      keepWithNext: index < count - 1,
      lines,
      marks: [...(index === 0 ? rules : []), ...marks],
    };
  });
}

/** Room to sign: place and date beside the signature, then name and title in print. */
export function laySignature(block: SignatureBlock, context: LayoutContext): LaidBlock {
  const lay = (field: Field, column: Column): LaidField =>
    layField(field, column, block.source, context);
  const signing = [lay(block.placeAndDate, left), lay({ ...block.signature, text: '' }, right)];
  const print = [lay(block.name, left), lay(block.title, right)];
  const fields = [...signing, ...print].map(({ tag }) => tag);
  return {
    strips: [
      ...layTexts(signing, signingRoom + 14),
      ...keptToNext(layLabels(signing)),
      ...layTexts(print, printRoom + 8),
      ...layLabels(print),
    ],
    tags: [{ kind: 'L', numbering: 'None', children: fields }],
  };
}
