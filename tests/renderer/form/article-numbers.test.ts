import { expect, it } from 'vitest';
import { articleNumbers } from '../../../renderer/form/article-numbers.ts';

it('names each article once, in order, and other acts as they are cited', () => {
  expect(articleNumbers(['13(1)(c)', '13(2)(a)', '30(1)(b)', '4(1)', '1050/2018 6 §'])).toEqual({
    articles: ['4', '13', '30'],
    acts: ['1050/2018 6 §'],
  });
});
