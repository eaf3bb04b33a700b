import { expect, it } from 'vitest';
import { fileKinds, forms, questionsOf } from '../../forms/all-questions.ts';
import { languages } from '../../../../shared/language/language.ts';
import { sayReferences } from '../../../../shared/language/glossary/say-references.ts';

const references = ['9', '4(1)', '6(1)(f)', '1050/2018 29 §'];

it('says articles and sections in Finnish', () => {
  expect(sayReferences('fi', references)).toBe(
    'Tietosuoja-asetus: 9 artikla, 4 artiklan 1 kohta, 6 artiklan 1 kohdan f alakohta · Tietosuojalaki (1050/2018), 29 §',
  );
});

it('says them in Swedish', () => {
  expect(sayReferences('sv', references)).toBe(
    'Dataskyddsförordningen: artikel 9, artikel 4.1, artikel 6.1 f · Dataskyddslagen (1050/2018), 29 §',
  );
});

it('says them in English', () => {
  expect(sayReferences('en', references)).toBe(
    'GDPR: Article 9, Article 4(1), Article 6(1)(f) · Data Protection Act (1050/2018), section 29',
  );
});

it('says nothing where there is nothing', () => {
  expect(sayReferences('fi', [])).toBe('');
});

it.each(languages)('knows the act of every question by its name in %s', (language) => {
  const articles = fileKinds
    .flatMap((kind) => forms[kind].flatMap(questionsOf))
    .flatMap((question) => question.articles ?? []);
  const said = [...new Set(articles)].map((article) => sayReferences(language, [article]));
  expect(said.filter((text) => !/^\p{Lu}/u.test(text))).toEqual([]);
});
