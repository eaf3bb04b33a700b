import { expect, it } from 'vitest';
import { pathsAround } from '../../../renderer/form/use-focused-answer.ts';

it('looks for the answer itself, then for what is around it', () => {
  expect(pathsAround('purposes[p1].balancingTest.summary')).toEqual([
    'purposes[p1].balancingTest.summary',
    'purposes[p1].balancingTest',
    'purposes[p1]',
    'purposes',
  ]);
});
