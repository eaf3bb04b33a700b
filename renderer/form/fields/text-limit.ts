import type { FormWords } from '../../../shared/language/interface/form-words-fi.ts';

/** Far above any real answer (about twenty pages), and still quick to type into, compose and print. */
export const textLimit = 50_000;

/** What to say of a text that is too long; undefined where it fits. The text itself is kept. */
export function tooLong(text: string, words: FormWords): string | undefined {
  if (text.length <= textLimit) return undefined;
  const number = new Intl.NumberFormat(words.locale);
  return words.tooLong(number.format(text.length), number.format(textLimit));
}
