import type { AnswerPlace } from '../../register/file-content.ts';
import { composeContent } from './compose.ts';
import type { ComposeOptions, ComposeParts } from './compose-options.ts';
import { findUntranslated } from './missing-translations.ts';

/**
 * The answers that the document would print in another language than its own, each once. Only what
 * that document prints: an internal answer without a translation does not hold up a notice.
 */
export function findMissingTranslations(
  parts: ComposeParts,
  options: ComposeOptions,
): readonly AnswerPlace[] {
  return findUntranslated(parts, composeContent(parts, options));
}
