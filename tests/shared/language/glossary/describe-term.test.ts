import { expect, it } from 'vitest';
import { describeTerm } from '../../../../shared/language/glossary/describe-term.ts';

it('says what a term means, where the law speaks of it and what to read next', () => {
  expect(describeTerm('fi', 'legitimateInterest')).toMatchObject({
    id: 'legitimateInterest',
    term: 'oikeutettu etu',
    law: 'Tietosuoja-asetus: 6 artiklan 1 kohdan f alakohta',
    seeAlso: [
      { id: 'balancingTest', term: 'tasapainotesti' },
      { id: 'objection', term: 'vastustamisoikeus' },
    ],
  });
});

it('names the term in the other languages', () => {
  expect(describeTerm('sv', 'controller').inOtherLanguages).toEqual([
    { language: 'fi', term: 'rekisterinpitäjä' },
    { language: 'en', term: 'controller' },
  ]);
});

it('says no law where the law does not speak of it', () => {
  expect(describeTerm('en', 'eea').law).toBe('');
});
