import { languages, type Language } from '../language/language.ts';

/**
 * The answers with the user's own text in some languages only. What a template says in a language that
 * the user does not write would never be seen in the form, and would go stale behind the text that is.
 */
export function keepLanguages<Answers>(answers: Answers, kept: readonly Language[]): Answers {
  const dropped: readonly string[] = languages.filter((language) => !kept.includes(language));
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).filter(([name]) => !dropped.includes(name));
    return Object.fromEntries(fields.map(([name, field]) => [name, walk(field)]));
  };
  return walk(answers) as Answers;
}
