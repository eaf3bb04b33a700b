import { expect, it } from 'vitest';
import { articleNumbers } from '../../../renderer/form/article-numbers.ts';

it('names each article once and other acts as they are cited', () => {
  expect(articleNumbers(['13(1)(c)', '13(2)(a)', '30(1)(b)', '32', '1050/2018 6 §'])).toEqual({
    articles: ['13', '30', '32'],
    acts: ['1050/2018 6 §'],
  });
});
