/**
 * Words that give a defect away, and words that make them right after all. Sources of regular
 * expressions on normalised text, matched without regard to case, `^` and `$` at each line. Mostly
 * stems, because words are inflected. `\b` knows only the letters of ASCII, so none stands beside å, ä
 * or ö. Gaps are bounded (`gap`), so that every pattern is quick on any text.
 */
export interface Pattern {
  /** One of these is enough. */
  readonly any: readonly string[];
  /** Nothing is wrong where one of these stands in the same clause. */
  readonly unless?: readonly string[];
  /** Nothing is wrong where one of these stands anywhere in the answer. */
  readonly unlessInText?: readonly string[];
  /** True for codes and names, which are told by their capitals. */
  readonly caseSensitive?: true;
}
