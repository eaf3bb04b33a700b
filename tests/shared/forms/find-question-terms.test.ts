import { expect, it } from 'vitest';
import { findQuestionTerms } from '../../../shared/forms/find-question-terms.ts';

it('finds the terms of a question, of its hint and of its explanation', () => {
  expect(findQuestionTerms('fi', 'register', 'purposes.basis')).toContain('legalBasis');
  expect(findQuestionTerms('sv', 'register', 'purposes.basis')).toContain('legalBasis');
  expect(findQuestionTerms('fi', 'company', 'controller.legalName')).not.toContain('cookies');
});

it('finds none of a question that there is not', () => {
  expect(findQuestionTerms('fi', 'register', 'nothing')).toEqual([]);
});
