import { expect, it } from 'vitest';
import { mechanismIs, transferMechanismTable } from '../../../shared/law/transfer-mechanisms.ts';
import { transferMechanisms } from '../../../shared/register/recipients.ts';

it('knows every mechanism that can be chosen, each once', () => {
  expect(transferMechanismTable.map(({ code }) => code)).toEqual([...transferMechanisms]);
});

it('asks for a copy of safeguards, and of no adequacy decision', () => {
  expect(mechanismIs('needsCopy', 'scc')).toBe(true);
  expect(mechanismIs('needsCopy', '49-2')).toBe(true);
  expect(mechanismIs('needsCopy', 'adequacy')).toBe(false);
  expect(mechanismIs('needsAssessment', '49-2')).toBe(false);
  expect(mechanismIs('isDerogation', '')).toBe(false);
});

it('lets contracts and claims carry single transfers only, and clauses nothing before they are agreed', () => {
  const codesOf = (need: 'isOccasional' | 'isAgreed') =>
    transferMechanisms.filter((code) => mechanismIs(need, code));
  expect(codesOf('isOccasional')).toEqual(['49b', '49c', '49e']);
  expect(codesOf('isAgreed')).toEqual(['scc', 'scc-sa', 'adhoc']);
});
