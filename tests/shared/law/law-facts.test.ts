import { expect, it } from 'vitest';
import { isOld, lawFacts, lawFactsVerifiedOn } from '../../../shared/law/law-facts.ts';
import { parseDate } from '../../../shared/util/iso-date.ts';

it('knows the day of every group of facts, and the oldest of them', () => {
  for (const { id, verifiedOn } of lawFacts) expect(parseDate(verifiedOn), id).toBe(verifiedOn);
  expect(lawFacts.map(({ verifiedOn }) => verifiedOn).sort()[0]).toBe(lawFactsVerifiedOn);
});

it('calls facts old after a year', () => {
  expect(isOld('2026-11-22', '2027-11-23')).toBe(false);
  expect(isOld('2026-11-22', '2027-11-24')).toBe(true);
});
