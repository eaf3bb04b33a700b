import { formTexts } from '../../../shared/forms/form-texts.ts';
import type { Language } from '../../../shared/language/language.ts';
import { questionIdOf } from '../../../shared/register/answer-path.ts';
import {
  registerIdOf,
  kindOfFile,
  type AnswerPlace,
} from '../../../shared/register/file-content.ts';
import { pickText } from '../../../shared/register/pick-text.ts';
import { nameRow } from '../../../shared/papers/name-row.ts';
import type { Parts } from '../../stores/contents.ts';

/** The question that an answer was given to, and the file, in the user's words. */
export function describePlace(
  place: AnswerPlace,
  parts: Parts,
  language: Language,
  fileNames: { readonly company: string; readonly processor: string },
): string {
  const id = questionIdOf(place.path);
  const sections = Object.values(formTexts(language)[kindOfFile(place.file)]);
  const label = sections
    .map(({ questions }) => questions[id]?.label)
    .find((found) => found !== undefined);
  const register = parts.registers.find((each) => each.id === registerIdOf(place.file));
  const own = place.file === 'processor' ? fileNames.processor : fileNames.company;
  const file = register ? pickText(register.content.name, language) : own;
  if (label === undefined) return file;
  const row = nameRow(place, { parts, language, spoken: language });
  return [file, label, ...(row === '' ? [] : [row])].join(', ');
}
