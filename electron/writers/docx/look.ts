import type { Paper } from '../../../shared/document/document.ts';
import { readableAccent } from '../../../shared/document/readable-accent.ts';
import type { Language } from '../../../shared/language/language.ts';
import { colors } from './page.ts';

/** What the styles of one document depend on. */
export interface Look {
  readonly language: Language;
  /** The colour of rules, as Word writes it: six digits. */
  readonly accent: string;
  readonly numberColor: string;
  /**
   * A document in parts uses Heading 1 for them, Heading 2 for their sections and so on: the navigation
   * pane and the contents then show what belongs to which part.
   */
  readonly hasParts: boolean;
}

/** The look of the document: the accent of its company where that can be read, else our own. */
export function lookOf({ language, accent, blocks }: Paper): Look {
  const own = readableAccent(accent)?.slice(1).toUpperCase();
  return {
    language,
    accent: own ?? colors.accent,
    numberColor: own ?? colors.ink,
    hasParts: blocks.some(({ kind }) => kind === 'part'),
  };
}
