import type { Inline, Inlines } from '../../../../shared/document/document.ts';
import type { AnswerPlace } from '../../../../shared/register/file-content.ts';
import { assertNever } from '../../../../shared/util/assert-never.ts';
import { colors, type TextStyle } from '../design.ts';
import type { Run, RunStyle } from '../text/line.ts';
import type { LayoutContext } from './layout-context.ts';
import { toLinkTarget } from './link-target.ts';

function toStyle(inline: Inline, text: TextStyle): RunStyle {
  const plain: RunStyle = { text, missing: false, link: undefined };
  switch (inline.kind) {
    case 'text':
      return plain;
    case 'strong':
      return { ...plain, text: { ...text, face: 'semibold' } };
    case 'missing':
      return { ...plain, text: { ...text, face: 'italic', color: colors.missing }, missing: true };
    case 'link': {
      const link = toLinkTarget(inline);
      return link ? { ...plain, text: { ...text, color: colors.link }, link } : plain;
    }
    default:
      return assertNever(inline);
  }
}

/** The inlines as runs of text that can be set. */
export function toRuns(
  inlines: Inlines,
  style: TextStyle,
  place: AnswerPlace | undefined,
  { warnings }: LayoutContext,
): readonly Run[] {
  return inlines.map((inline) => ({
    text: warnings.clean(inline.text, place),
    style: toStyle(inline, style),
  }));
}
