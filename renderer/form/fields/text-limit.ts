import type { FormWords } from '../../../shared/language/interface/interface-words.ts';
import { answerLimit } from '../../../shared/register/limits.ts';

/** What to say of a text that is too long; undefined where it fits. The text itself is kept. */
export function tooLong(text: string, words: FormWords): string | undefined {
  if (text.length <= answerLimit) return undefined;
  const number = new Intl.NumberFormat(words.locale);
  return words.tooLong(number.format(text.length), number.format(answerLimit));
}
