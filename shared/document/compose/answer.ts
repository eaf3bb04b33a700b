import type { LocalizedText } from '../../register/answers.ts';
import type { AnswerPlace } from '../../register/file-content.ts';
import type { Scope } from './scope.ts';
import { localized, printed } from './localized.ts';
import { field, type View } from './view.ts';

/** What the user wrote, clean, in the language of the document; empty when not answered. */
export interface Answer {
  readonly text: string;
  readonly source: AnswerPlace;
}

/** The fields of a group that hold text. */
type TextKey<Group> = {
  [Key in keyof Group & string]: Group[Key] extends string
    ? Key
    : LocalizedText extends Group[Key]
      ? Key
      : never;
}[keyof Group & string];

type InLanguage = Pick<Scope, 'language'>;

/** The answer in a field of a group. */
export function answer<Group extends object>(
  { language }: InLanguage,
  group: View<Group>,
  key: TextKey<Group>,
): Answer {
  const { value, place } = field(group, key);
  // TextKey leaves only fields of these two types.
  const text = value as string | LocalizedText;
  return {
    text: typeof text === 'string' ? printed(text) : localized(text, language),
    source: place,
  };
}

/** True where the user wrote something. */
export function isGiven({ text }: Answer): boolean {
  return text !== '';
}
