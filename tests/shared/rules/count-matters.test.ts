import { expect, it } from 'vitest';
import { editExample } from './edit-example.ts';
import { judgeParts } from '../../../shared/judgement/judge.ts';
import { factsIn } from '../../../shared/judgement/judgement.ts';
import { countMatters } from '../../../shared/rules/count-matters.ts';
import { findFindings } from '../../../shared/rules/find-findings.ts';
import { findingsOfFile } from '../../../shared/rules/findings-of.ts';

const file = 'registers/uutiskirje';
const review = {
  toConfirm: ['purposes[p1]', 'intro'],
  openItems: [{ id: 'o1', path: 'sectionNotes.sources', state: 'unknown', note: '' }],
  acknowledged: [],
};

it('counts each place once, without hints, and what waits beside it', () => {
  const parts = editExample('kahvila-kielo', {
    [`${file}#intro`]: { fi: 'Noudatamme henkilötietolakia.', sv: 'Hej.', en: 'Hello.' },
    [`${file}#retention`]: [],
    [`${file}#review`]: review,
  });
  const facts = factsIn(judgeParts(parts), file);
  const findings = findingsOfFile(findFindings(parts, { today: '2026-11-22' }), file);
  // The old act, and the missing period, which is both a hole and a finding; then the open question.
  expect(findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['LAW-01', 'RET-01']));
  expect(countMatters(facts, findings)).toEqual({ open: 3, toConfirm: 2 });
  const hint = {
    ...findings[0]!,
    severity: 'info' as const,
    place: { file, path: 'name' },
  } as const;
  expect(countMatters(facts, [...findings, hint]).open).toBe(3);
});
