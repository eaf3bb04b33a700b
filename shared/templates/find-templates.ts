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

/** Words without their dots and rings, so that a hurried "jasen" finds "jäsen". */
function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
