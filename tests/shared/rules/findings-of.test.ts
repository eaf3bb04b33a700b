import { describe, expect, it } from 'vitest';

import { editExample } from './edit-example.ts';
import { findFindings } from '../../../shared/rules/find-findings.ts';
import {
  findingsAt,
  findingsHurting,
  findingsOfFile,
  findingsOfQuestions,
  worstFirst,
  worstSeverity,
} from '../../../shared/rules/findings-of.ts';

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
  it('are those of a file, of an answer and of the questions of a section', () => {
    expect(ids(findingsOfFile(findings, 'company'))).toEqual(['ORG-03', 'ORG-06']);
    const place = { file: uutiskirje, path: 'purposes[p1].consentHow' } as const;
    expect(ids(findingsAt(findings, place))).toEqual(['PUR-07']);
    expect(ids(findingsOfQuestions(findings, ['purposes']))).toEqual(['PUR-04', 'PUR-07']);
    expect(findingsOfQuestions(findings, ['purpose'])).toEqual([]);
  });

  it('are those of a paper', () => {
    expect(ids(findingsHurting(findings, 'notice'))).toEqual(['ORG-03', 'ORG-06', 'PUR-07']);
    expect(ids(findingsHurting(findings, 'record'))).toContain('PUR-04');
  });

  it('stand the worst first', () => {
    expect(ids(worstFirst(findings))).toEqual(['PUR-07', 'ORG-03', 'PUR-04', 'ORG-06']);
    expect(worstSeverity(findings)).toBe('error');
    expect(worstSeverity(findingsOfFile(findings, 'company'))).toBe('warning');
    expect(worstSeverity([])).toBeUndefined();
  });
});
