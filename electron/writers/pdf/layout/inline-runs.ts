import type { Inline, Inlines } from '../../../../shared/document/document.ts';
import { assertNever } from '../../../../shared/util/assert-never.ts';
import { colors, type TextStyle } from '../design.ts';
import type { Run, RunStyle } from '../text/line.ts';
import { toLinkTarget } from './link-target.ts';

type UnlinkedKind = Exclude<Inline['kind'], 'link'>;

function toUnlinked(kind: UnlinkedKind, text: TextStyle): RunStyle {
  const plain: RunStyle = { text, missing: false, link: undefined };
  switch (kind) {
    case 'text':
      return plain;
    case 'strong':
      return { ...plain, text: { ...text, face: 'semibold' } };
    case 'missing':
      return { ...plain, text: { ...text, face: 'italic', color: colors.missing }, missing: true };
    case 'unconfirmed':
      return { ...plain, text: { ...text, face: 'italic', color: colors.soft } };
    default:
      return assertNever(kind);
  }
}

const known: Readonly<Record<UnlinkedKind, WeakMap<TextStyle, RunStyle>>> = {
  text: new WeakMap(),
  strong: new WeakMap(),
  missing: new WeakMap(),
  unconfirmed: new WeakMap(),
};

/** One object for each style, by which kept paragraphs are found again. */
function toStyle(inline: Inline, text: TextStyle): RunStyle {
  if (inline.kind === 'link') {
    const link = toLinkTarget(inline);
    if (link) return { text: { ...text, color: colors.link }, missing: false, link };
  }
  const kind = inline.kind === 'link' ? 'text' : inline.kind;
  const style = known[kind].get(text) ?? toUnlinked(kind, text);
  known[kind].set(text, style);
  return style;
}

/** The inlines as runs of text that can be set. */
export function toRuns(inlines: Inlines, style: TextStyle): readonly Run[] {
  return inlines.map((inline) => ({ text: inline.text, style: toStyle(inline, style) }));
}
