// Whether text runs from right to left at all: quick to tell, without the algorithm of bidi.ts.
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u202b\u202e\u2067]/u;
/** Letters of scripts from left to right, the paper's own among them. */
const leftToRight =
  /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\p{L}/u;

/** True for text in which some letters run from right to left; quick to say no. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/**
 * The direction of a paragraph: that of the paper, from left to right, unless it has no letter of such a script.
 * By the first letter, as programs guess, a Finnish sentence that begins with an Arabic name would be turned over.
 */
export function runsRightToLeft(paragraph: string): boolean {
  return rightToLeft.test(paragraph) && !leftToRight.test(paragraph);
}
