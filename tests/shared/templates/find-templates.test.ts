import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languages } from '../../../shared/language/language.ts';
import { templateCatalogue } from '../../../shared/templates/catalogue.ts';
import { findTemplates } from '../../../shared/templates/find-templates.ts';

const found = (query: string) => findTemplates(query).map(({ id }) => id);

it.each([
  ['kampaamo', 'booking'],
  ['PALKKA', 'employees'],
  ['nätbutik', 'web-shop'],
  ['kakor', 'website'],
  ['cctv', 'cameras'],
  ['payroll', 'employees'],
  ['jäsenmaksu', 'association'],
  ['jasen', 'association'],
])('finds by a word of any language: %s', (query, id) => {
  expect(found(query)).toContain(id);
});

it('wants every word, and finds nothing where one is unknown', () => {
  expect(found('verkko evästeet')).toEqual(['website']);
  expect(found('evästeet xyzzy')).toEqual([]);
});

it('shows all for an empty query', () => {
  expect(findTemplates('  ')).toEqual(templateCatalogue);
});

it('finds each template by its own title, in any case', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...templateCatalogue),
      fc.constantFrom(...languages),
      fc.boolean(),
      (template, language, upper) => {
        const title = template.title[language];
        return findTemplates(upper ? title.toUpperCase() : title).includes(template);
      },
    ),
  );
});

it('has every word of the gallery in three languages', () => {
  for (const { title, summary, keywords } of templateCatalogue) {
    for (const text of [title, summary, keywords]) {
      expect(Object.values(text).filter((each) => each.trim() === '')).toEqual([]);
      expect(new Set(Object.values(text)).size).toBeGreaterThan(1);
    }
  }
});
