import { expect, it } from 'vitest';
import { sayCitation } from '../../../../shared/language/rules/say-citation.ts';
import { rules } from '../../../../shared/rules/rule-table.ts';

const cited = '9, 13(1)(c) art.; 1050/2018 6–7 §';

it('says articles and sections as each language writes them', () => {
  expect(sayCitation('fi', cited)).toBe(cited);
  expect(sayCitation('sv', cited)).toBe('art. 9, 13(1)(c); 6–7 § i lag 1050/2018');
  expect(sayCitation('en', cited)).toBe('Art. 9, 13(1)(c); Act 1050/2018, section 6–7');
});

it('knows how every rule cites', () => {
  const left = rules
    .map(({ article }) => article)
    .filter((article) => {
      const said = sayCitation('en', article);
      return said.split('; ').some((part) => !/^(Art\.|Act) /.test(part));
    });
  expect(left).toEqual([]);
});
