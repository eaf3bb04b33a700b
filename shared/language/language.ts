/** Languages of the documents and of the user's own text, in the order in which they are offered. */
export const languages = ['fi', 'sv', 'en'] as const;

export type Language = (typeof languages)[number];

/** True for a language code that Seloste knows. */
export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}
