// What "does not concern us" is worth: an answer to some questions, and to others none.
import { describe, expect, it } from 'vitest';
import { editExample } from './edit-example.ts';
import { ruleCases } from './rule-cases.ts';
import { compose } from '../../../shared/document/compose/compose.ts';
import { formatFinding } from '../../../shared/rules/format-finding.ts';
import { findFindings } from '../../../shared/rules/find-findings.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { CheckedParts } from '../../../shared/rules/scope.ts';
import { sortOutFindings } from '../../../shared/rules/sort-out-findings.ts';
import { getAnswer } from '../../../shared/register/answer-path.ts';
import { contentOf, type AnswerPlace } from '../../../shared/register/file-content.ts';
import { isAnswered } from '../../../shared/register/is-answered.ts';
import { leaveOpen, type OpenState, type Reviewed } from '../../../shared/register/review.ts';
import { documentText } from '../../helpers/document-text.ts';

const today = '2026-11-22';

/** The parts with the question left open in the state. */
function leave(parts: CheckedParts, { file, path }: AnswerPlace, state: OpenState): CheckedParts {
  const mark = <Content extends Reviewed>(content: Content) =>
    leaveOpen(content, { id: 'o1', path, state, note: '' });
  return {
    company: file === 'company' ? mark(parts.company) : parts.company,
    registers: parts.registers.map(({ id, content }) => ({
      id,
      content: file === `registers/${id}` ? mark(content) : content,
    })),
    processor: file === 'processor' ? parts.processor && mark(parts.processor) : parts.processor,
  };
}

const cases = ruleCases.map(({ message, company, set, today: day = today, outdated = [] }) => {
  const parts = editExample(company, set);
  const findings = findFindings(parts, { today: day, outdated });
  const finding = findings.find((one) => one.message === message);
  if (!finding) throw new Error(`No finding ${message}`);
  const isSame = (one: Finding) => one.message === message && one.place.path === finding.place.path;
  const afterMark = (state: OpenState) => {
    const left = leave(parts, finding.place, state);
    return sortOutFindings(findFindings(left, { today: day, outdated }), left).open.find(isSame);
  };
  return { message, parts, finding, afterMark };
});

describe('“does not concern us”', () => {
  it('answers a question that need not concern everyone', () => {
    const settled = cases.filter(({ afterMark }) => !afterMark('notApplicable'));
    expect(new Set(settled.map(({ message }) => message))).toEqual(
      new Set(['ORG-03', 'AUTO-01', 'COO-02.used', 'DPO-02.designated', 'ORG-01.representative']),
    );
  });

  it('is refused, in words, where the law wants an answer of everyone', () => {
    const refused = cases.filter(({ afterMark }) => afterMark('notApplicable')?.isInsisted);
    expect([...new Set(refused.map(({ message }) => message))].sort()).toEqual([
      ...['AUTO-03', 'CAT-01', 'CAT-01.subjects', 'DPO-02', 'DPO-03', 'ORG-01'],
      ...['ORG-01.contact', 'ORG-01.register', 'PRV-01'],
      ...['PRV-01.consequence', 'PUR-01', 'PUR-02', 'PUR-03.missing', 'PUR-05', 'PUR-13'],
      ...['REC-01', 'RET-01', 'RGT-01', 'ROL-02', 'ROL-02.client', 'ROL-02.part', 'ROL-03'],
      ...['ROL-03.party', 'SEC-01', 'SPE-05', 'SRC-01', 'SRC-01.public', 'TRF-01.country'],
      ...['TRF-03', 'TRF-03.list', 'TRF-03.who', 'TRF-04'],
    ]);
    for (const { afterMark } of refused) {
      expect(formatFinding('fi', afterMark('notApplicable')!)).toMatch(/ei riitä tähän\.$/);
    }
  });

  it('never counts against an answer that is given', () => {
    const settled = cases.filter(({ afterMark }) => !afterMark('notApplicable'));
    for (const { message, parts, finding } of settled) {
      const { file, path } = finding.place;
      expect(isAnswered(getAnswer(contentOf(parts, file), path)), message).toBe(false);
    }
  });

  it.each(['unknown', 'notUnderstood'] as const)('is not meant by "%s"', (state) => {
    for (const { finding, afterMark } of cases) expect(afterMark(state)).toEqual(finding);
  });
});

describe('the public notice', () => {
  const guests = 'registers/asiakasrekisteri';

  function notice(place: AnswerPlace, answers: Readonly<Record<string, unknown>>): string {
    const parts = leave(editExample('kahvila-kielo', answers), place, 'notApplicable');
    const options = { kind: 'notice', language: 'fi', date: today, signature: false } as const;
    return documentText(compose(parts, { ...options, registerIds: ['asiakasrekisteri'] }));
  }

  it('misses nothing that does not concern the company', () => {
    const automated = {
      [`${guests}#automated.art22`]: 'unanswered',
      [`${guests}#sectionNotes.automated`]: {},
    };
    const place = { file: guests, path: 'automated.art22' } as const;
    // Art. 13(2)(f) asks only those who make such decisions: the question is open, and the draft says so.
    expect(notice({ ...place, path: 'automated.logic' }, automated)).toContain('[Tieto puuttuu');
    expect(notice(place, automated)).not.toContain('[Tieto puuttuu');
    const cookies = {
      [`${guests}#cookies.used`]: 'unanswered',
      [`${guests}#sectionNotes.cookies`]: {},
    };
    expect(notice(place, cookies)).toContain('[Tieto puuttuu');
    expect(notice({ file: guests, path: 'cookies.used' }, cookies)).not.toContain('[Tieto puuttuu');
  });

  it('still misses what the law wants of everyone', () => {
    const place = { file: guests, path: 'retention' } as const;
    const unanswered = { [`${guests}#retention`]: [], [`${guests}#sectionNotes.retention`]: {} };
    expect(notice(place, unanswered)).toContain('[Tieto puuttuu');
  });
});
