import { describe, expect, it } from 'vitest';

import { editExample } from './edit-example.ts';
import { findFindings } from '../../../shared/rules/find-findings.ts';
import { findingsOfFile, worstFirst } from '../../../shared/rules/findings-of.ts';

const uutiskirje = 'registers/uutiskirje';
const findings = findFindings(
  editExample('kahvila-kielo', {
    'company#businessId': '',
    'company#phone': '0600 12345',
    [`${uutiskirje}#purposes[p1].consentHow`]: {},
    [`${uutiskirje}#purposes[p3].balancingTest.done`]: 'no',
  }),
  { today: '2026-11-22' },
);
const ids = (found: typeof findings) => found.map(({ id }) => id);

describe('findings', () => {
  it('are those of a file', () => {
    expect(ids(findingsOfFile(findings, 'company'))).toEqual(['ORG-03', 'ORG-06']);
    expect(ids(findingsOfFile(findings, uutiskirje))).toEqual(['PUR-04', 'PUR-07']);
  });

  it('stand the worst first', () => {
    expect(ids(worstFirst(findings))).toEqual(['PUR-07', 'ORG-03', 'PUR-04', 'ORG-06']);
  });
});
