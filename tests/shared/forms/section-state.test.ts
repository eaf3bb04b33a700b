import { describe, expect, it } from 'vitest';
import { registerForm } from '../../../shared/forms/register-form.ts';
import { companyForm } from '../../../shared/forms/company-form.ts';
import { processorForm } from '../../../shared/forms/processor-form.ts';
import {
  companyNeeds,
  processorNeeds,
  registerNeeds,
} from '../../../shared/forms/section-needs.ts';
import {
  findSectionOf,
  findSections,
  findSectionState,
} from '../../../shared/forms/section-state.ts';
import { setAnswer } from '../../../shared/register/answer-path.ts';
import { addRow } from '../../../shared/register/edits.ts';
import { emptyRegister } from '../../../shared/register/empty.ts';
import { emptyRow } from '../../../shared/register/empty-row.ts';
import { answerLimit } from '../../../shared/register/limits.ts';
import type { Register } from '../../../shared/register/register.ts';
import { leaveOpen } from '../../../shared/register/review.ts';

const register = emptyRegister({ fi: 'Asiakasrekisteri' });

function stateOf(id: string, record: Register, faults: readonly string[] = []) {
  const section = registerForm.find((each) => each.id === id);
  if (!section) throw new Error(`No section ${id}`);
  return findSectionState(section, record, registerNeeds, faults);
}

const withPurpose = addRow(register, 'purposes', emptyRow('register', 'purposes', 'p1'));

describe('findSectionState', () => {
  it('is untouched before the first answer', () => {
    expect(stateOf('purposes', register)).toBe('untouched');
  });

  it('is started while a row lacks its main answers', () => {
    const named = setAnswer(withPurpose, 'purposes[p1].text', { fi: 'Varaukset' });
    expect(stateOf('purposes', withPurpose)).toBe('started');
    expect(stateOf('purposes', named)).toBe('started');
    expect(stateOf('purposes', setAnswer(named, 'purposes[p1].basis', 'b'))).toBe('done');
  });

  it('asks what the legal basis asks: a statute for a legal obligation', () => {
    const named = setAnswer(withPurpose, 'purposes[p1].text', { fi: 'Kirjanpito' });
    const byLaw = setAnswer(named, 'purposes[p1].basis', 'c');
    expect(stateOf('purposes', byLaw)).toBe('started');
    const explained = setAnswer(byLaw, 'purposes[p1].statute', { fi: 'Kirjanpitolaki' });
    expect(stateOf('purposes', explained)).toBe('done');
  });

  it('has something to fix where a date is no day of the calendar', () => {
    expect(stateOf('basics', register)).toBe('done');
    expect(stateOf('basics', setAnswer(register, 'doc.createdOn', '31.2.2026'))).toBe('toFix');
    expect(stateOf('basics', setAnswer(register, 'doc.createdOn', '2026-02-28'))).toBe('done');
  });

  it('has something to fix where a text is longer than a file may hold', () => {
    const long = setAnswer(register, 'intro', { fi: 'a'.repeat(answerLimit + 1) });
    expect(stateOf('basics', long)).toBe('toFix');
  });

  it('looks into rows, but not at questions that are not asked', () => {
    const test = setAnswer(withPurpose, 'purposes[p1].balancingTest.on', 'joskus');
    expect(stateOf('purposes', test)).toBe('started');
    const asked = setAnswer(
      setAnswer(test, 'purposes[p1].basis', 'f'),
      'purposes[p1].balancingTest.done',
      'yes',
    );
    expect(stateOf('purposes', asked)).toBe('toFix');
  });

  it('is done where the register uses the facts of its company', () => {
    expect(stateOf('security', register)).toBe('done');
    expect(stateOf('security', setAnswer(register, 'inherits.security', 'no'))).toBe('started');
  });

  it('waits for what a template gave, and for what was left open', () => {
    const done = setAnswer(
      setAnswer(withPurpose, 'purposes[p1].text', { fi: 'Varaukset' }),
      'purposes[p1].basis',
      'b',
    );
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
    const leave = (record: Register, path: string) =>
      leaveOpen(record, { id: path, path, state: 'notApplicable', note: '' });
    expect(stateOf('automated', register)).toBe('untouched');
    const decides = leave(register, 'automated.art22');
    expect(stateOf('automated', leave(decides, 'automated.profiling'))).toBe('done');
    const profiles = setAnswer(register, 'automated.profiling', 'yes');
    expect(stateOf('automated', profiles)).toBe('started');
    expect(stateOf('automated', leave(profiles, 'automated.art22'))).toBe('done');
    expect(stateOf('retention', leave(register, 'retention'))).toBe('started');
  });

  it('has something to fix where a rule finds an error, once it is begun', () => {
    expect(stateOf('purposes', withPurpose, ['purposes[p1].basis'])).toBe('toFix');
    expect(stateOf('purposes', withPurpose, ['data'])).toBe('started');
    expect(stateOf('purposes', register, ['purposes'])).toBe('untouched');
  });

  it('names needs only of sections that exist', () => {
    const ids = (form: readonly { readonly id: string }[]) => form.map(({ id }) => id);
    expect(ids(registerForm)).toEqual(expect.arrayContaining(Object.keys(registerNeeds)));
    expect(ids(companyForm)).toEqual(expect.arrayContaining(Object.keys(companyNeeds)));
    expect(ids(processorForm)).toEqual(expect.arrayContaining(Object.keys(processorNeeds)));
  });
});

describe('findSections', () => {
  it('leaves out the sections that are not asked', () => {
    const ids = (record: Register) => findSections(registerForm, record).map(({ id }) => id);
    expect(ids(register)).not.toContain('jointControllers');
    expect(ids(setAnswer(register, 'role', 'jointController'))).toContain('jointControllers');
  });
});

describe('findSectionOf', () => {
  it('finds the section of an answer, of an answer in a row, and of a group', () => {
    expect(findSectionOf(registerForm, 'doc.createdOn')?.id).toBe('basics');
    expect(findSectionOf(registerForm, 'purposes.balancingTest.on')?.id).toBe('purposes');
    expect(findSectionOf(companyForm, 'common.security')?.id).toBe('security');
    expect(findSectionOf(registerForm, 'nothing')).toBeUndefined();
  });
});
