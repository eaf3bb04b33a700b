import { describe, expect, it } from 'vitest';
import { editExample } from './edit-example.ts';
import { findFindings } from '../../../shared/rules/find-findings.ts';
import { sortOutFindings } from '../../../shared/rules/sort-out-findings.ts';

const letter = 'registers/uutiskirje';
const faults = {
  'company#businessId': '',
  [`${letter}#purposes[p1].consentHow`]: {},
};
const reason = {
  id: 'a1',
  rule: 'PUR-07',
  path: 'purposes[p1].consentHow',
  reason: 'Suostumus on paperilla.',
  on: '2026-11-22',
};

function sortOut(acknowledged: readonly (typeof reason)[]) {
  const review = { toConfirm: [], openItems: [], acknowledged };
  const parts = editExample('kahvila-kielo', { ...faults, [`${letter}#review`]: review });
  return sortOutFindings(findFindings(parts, { today: '2026-11-22' }), parts);
}

describe('findings and what was said about them', () => {
  it('are open until one is acknowledged with a reason', () => {
    expect(sortOut([]).open.map(({ id }) => id)).toEqual(['ORG-03', 'PUR-07']);
    const { open, acknowledged } = sortOut([reason]);
    expect(open.map(({ id }) => id)).toEqual(['ORG-03']);
    expect(acknowledged).toMatchObject([{ finding: { id: 'PUR-07' }, acknowledgement: reason }]);
  });

  it('need the same rule at the same answer of the same file', () => {
    expect(sortOut([{ ...reason, rule: 'PUR-05' }]).acknowledged).toEqual([]);
    expect(sortOut([{ ...reason, path: 'purposes[p2].consentHow' }]).acknowledged).toEqual([]);
    expect(sortOut([{ ...reason, rule: 'ORG-03', path: 'businessId' }]).open).toHaveLength(2);
  });
});
