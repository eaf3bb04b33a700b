import { isLanguage, type Language } from './language.ts';

/** The first language that Seloste speaks among tags like `sv-FI` and `fi_FI.UTF-8`, else Finnish. */
export function findLanguage(tags: readonly string[]): Language {
  return tags.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'fi';
}
