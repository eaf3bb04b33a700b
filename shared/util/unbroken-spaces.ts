/**
 * A number and the sign, unit or letter that follows it: "10 §", "6 artiklan", "22.2 a", "3 vuotta". It begins
 * with the first figure: beginning anew at each takes the square of the time in a long row of figures.
 */
const afterNumber = /(?<![\p{L}\p{N}.])(?<!\d[.,:]*)(\d(?:[\d.,:]*\d)?) (?=\p{Ll}|[§%€])/gu;

/** What is followed by its number or letter: "§ 5", "section 10", "2 luku 10 §", "kohdan b alakohta". */
const beforeNumber =
  /(§|\b(?:Article|artikel|chapter|section|sections|luku|luvun|kap\.|mom\.)) (?=\d)|(\bkohdan) (?=\p{Ll} )|(?<=\bkohdan \p{Ll}) (?=alakohta)/gu;

/** A telephone number or another number in two or three groups: "050 000 0101". */
const groups = /(?<![\d,.] ?)(\d{2,4}) (\d{3,4})(?: (\d{2,4}))?(?! ?\d)/gu;

/** Few texts have a number beside a space: the others are let through at once. */
const mayBind = /\d | \d/;

/**
 * The text with no-break spaces where a line must not end: a reference to the law or a telephone number
 * is not torn apart.
 */
export function unbrokenSpaces(text: string): string {
  if (!mayBind.test(text)) return text;
  return text
    .replace(afterNumber, '$1\u00a0')
    .replace(beforeNumber, '$1$2\u00a0')
    .replace(groups, (found) => found.replaceAll(' ', '\u00a0'));
}
