import type { Register } from '../../../register/register.ts';
import { answer, isGiven } from '../answer.ts';
import type { NamedSection } from '../named-section.ts';
import type { Scope } from '../scope.ts';
import { textBlocks } from '../text-blocks.ts';
import { rowsOf, type View } from '../view.ts';

/** Whom a paper is for: text without an audience is for the company alone. */
type Audience = 'public' | 'everything';

/** The user's own sections, each with its own heading. */
export function additionalSections(
  scope: Scope,
  list: View<Register['additionalSections']>,
  audience: Audience,
): readonly NamedSection[] {
  return rowsOf(list)
    .filter(({ value }) => audience === 'everything' || value.audience === 'public')
    .map((row) => {
      const heading = answer(scope, row, 'heading');
      const blocks = textBlocks(answer(scope, row, 'text'));
      return isGiven(heading)
        ? { heading: heading.text, source: heading.source, blocks }
        : { heading: scope.words.headings.additional, source: undefined, blocks };
    })
    .filter(({ source, blocks }) => source !== undefined || blocks.length > 0);
}
