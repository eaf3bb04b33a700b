import { describe, expect, it } from 'vitest';
import { resolveAnswers } from '../../../shared/judgement/effective-answers.ts';
import { findSectionStates } from '../../../shared/judgement/find-section-states.ts';
import { judge } from '../../../shared/judgement/judge.ts';
import { factsIn } from '../../../shared/judgement/judgement.ts';
import { setAnswer } from '../../../shared/register/answer-path.ts';
import { companySchema, type Company } from '../../../shared/register/company.ts';
import { addRow } from '../../../shared/register/edits.ts';
import { emptyRegister } from '../../../shared/register/empty.ts';
import { emptyRow } from '../../../shared/register/empty-row.ts';
import type { Register } from '../../../shared/register/register.ts';
import { leaveOpen } from '../../../shared/register/review.ts';

const register = emptyRegister({ fi: 'Asiakasrekisteri' });
const nobody = companySchema.parse({});
const secured = companySchema.parse({ common: { security: { manual: { fi: 'Lukko' } } } });

function stateOf(
  id: string,
  content: Register,
  faults: readonly string[] = [],
  company: Company = nobody,
) {
  const answers = resolveAnswers({
    company,
    registers: [{ id: 'a', content }],
    processor: undefined,
  });
  const facts = factsIn(judge(answers), 'registers/a');
  const states = findSectionStates(answers.registers[0]!, facts, faults);
  return states.find((section) => section.id === id)?.state;
}

const withPurpose = addRow(register, 'purposes', emptyRow('register', 'purposes', 'p1'));
const named = setAnswer(withPurpose, 'purposes[p1].text', { fi: 'Varaukset' });
const done = setAnswer(named, 'purposes[p1].basis', 'b');

describe('the state of a section', () => {
  it('is untouched before the first answer', () => {
    expect(stateOf('purposes', register)).toBe('untouched');
    expect(stateOf('changes', register)).toBe('untouched');
  });

  it('is started while a row lacks what the law asks of it', () => {
    expect(stateOf('purposes', withPurpose)).toBe('started');
    expect(stateOf('purposes', named)).toBe('started');
    expect(stateOf('purposes', done)).toBe('done');
    const byLaw = setAnswer(named, 'purposes[p1].basis', 'c');
    expect(stateOf('purposes', byLaw)).toBe('started');
    expect(stateOf('purposes', setAnswer(byLaw, 'purposes[p1].statute', { fi: 'Laki' }))).toBe(
      'done',
    );
  });

  it('is that of the company’s facts where the register uses them', () => {
    expect(stateOf('security', register)).toBe('started');
    expect(stateOf('security', register, [], secured)).toBe('done');
    const own = setAnswer(register, 'inherits.security', 'no');
    expect(stateOf('security', own, [], secured)).toBe('started');
    expect(stateOf('cookies', register)).toBe('started');
  });

  it('waits for what a template gave, and for what was left open', () => {
    const review = (changes: Partial<Register['review']>) => ({
      ...done,
      review: { ...done.review, ...changes },
    });
    const left = (state: 'unknown' | 'notUnderstood' | 'notApplicable') =>
      review({ openItems: [{ id: 'o1', path: 'sectionNotes.purposes', state, note: '' }] });
    expect(stateOf('purposes', review({ toConfirm: ['purposes[p1]'] }))).toBe('started');
    expect(stateOf('purposes', review({ toConfirm: ['data[d1]'] }))).toBe('done');
    expect(stateOf('purposes', left('unknown'))).toBe('started');
    expect(stateOf('purposes', left('notUnderstood'))).toBe('started');
    expect(stateOf('purposes', left('notApplicable'))).toBe('done');
  });

  it('is done where the matter does not concern the company, and may not', () => {
    const leave = (content: Register, path: string) =>
      leaveOpen(content, { id: path, path, state: 'notApplicable', note: '' });
    expect(stateOf('automated', register)).toBe('untouched');
    expect(stateOf('automated', leave(register, 'automated.art22'))).toBe('done');
    const profiles = setAnswer(register, 'automated.profiling', 'yes');
    expect(stateOf('automated', profiles)).toBe('started');
    expect(stateOf('retention', leave(register, 'retention'))).toBe('started');
  });

  it('has something to fix where a rule finds an error, once it is begun', () => {
    expect(stateOf('purposes', withPurpose, ['purposes[p1].basis'])).toBe('toFix');
    expect(stateOf('purposes', withPurpose, ['data'])).toBe('started');
    expect(stateOf('purposes', register, ['purposes'])).toBe('untouched');
  });

  it('is told of the sections that are asked', () => {
    expect(stateOf('jointControllers', register)).toBeUndefined();
    const joint = setAnswer(register, 'role', 'jointController');
    expect(stateOf('jointControllers', joint)).toBe('untouched');
  });
});
