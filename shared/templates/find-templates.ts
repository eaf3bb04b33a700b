import { languages } from '../language/language.ts';
import { templateCatalogue } from './catalogue.ts';
import type { TemplateEntry } from './template.ts';

/** The templates in which every word of the query begins some word, in any language; all for an empty one. */
export function findTemplates(query: string): readonly TemplateEntry[] {
  const asked = wordsOf(query);
  return templateCatalogue.filter((template) => {
    const known = languages.flatMap((language) =>
      [template.title, template.summary, template.keywords].flatMap((text) =>
        wordsOf(text[language]),
      ),
    );
    return asked.every((word) => known.some((each) => each.startsWith(word)));
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
