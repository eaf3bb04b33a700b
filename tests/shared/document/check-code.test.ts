import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyForm } from '../../../shared/forms/company-form.ts';
import { registerForm } from '../../../shared/forms/register-form.ts';
import { checkCode, parseCheckCode } from '../../../shared/document/check-code.ts';
import { compose } from '../../../shared/document/compose/compose.ts';
import type { ComposeOptions } from '../../../shared/document/compose/compose-options.ts';
import type { Paper } from '../../../shared/document/document.ts';
import { setAnswer } from '../../../shared/register/answer-path.ts';
import { emptyCompany, emptyRegister } from '../../../shared/register/empty.ts';
import { sampleDocument } from '../../fixtures/sample-document.ts';
import { anyContent } from '../../helpers/arbitrary-content.ts';
import { fillForm, type FilledAnswer } from '../../helpers/fill-form.ts';

const yesNo = (path: string) => (path.startsWith('inherits') ? 'no' : 'yes');
const company = fillForm(companyForm, emptyCompany(''), { yesNo });
const register = fillForm(registerForm, emptyRegister({}), {
  yesNo,
  companyRows: () => company.record.common.recipients.map(({ id }) => id),
});

/** Free texts of the register; those that another answer or choice keeps off the paper are left out. */
const texts = register.answers.filter(
  ({ kind, path }) =>
    ['text', 'longText'].includes(kind) &&
    !/^(additionalSections|security|signatures)\b/.test(path),
);
const isPublic = ({ feeds }: FilledAnswer) => feeds.includes('notice');
const isInternal = ({ feeds }: FilledAnswer) =>
  feeds.includes('record') && !feeds.includes('notice');
const anyWord = fc.stringMatching(/^[a-zåäö]{1,12}$/);

function codeOf(content: typeof register.record, options: Partial<ComposeOptions> = {}): string {
  return compose(
    {
      company: company.record,
      registers: [{ id: 'asiakkaat', content }],
      processor: undefined,
    },
    {
      kind: 'notice',
      registerIds: [],
      language: 'fi',
      date: '2026-11-22',
      signature: false,
      ...options,
    },
  ).checkCode;
}

const notice = codeOf(register.record);
const record = codeOf(register.record, { kind: 'record' });

describe('the check code', () => {
  it('is short and easy to read from paper', () => {
    expect(checkCode(sampleDocument)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('stays what it was in papers that are already signed', () => {
    const paper: Paper = {
      ...sampleDocument,
      title: 'Tietosuojaseloste',
      subtitle: 'Asiakasrekisteri',
      sender: ['Malli Oy'],
      marking: undefined,
      blocks: [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Käsittelemme tietoja.' }] }],
    };
    expect(checkCode(paper)).toBe('ZBTA-51G8');
  });

  it('changes with any public answer in the notice', () => {
    const answers = texts.filter(isPublic);
    expect(answers.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(fc.constantFrom(...answers), anyWord, ({ path }, word) => {
        expect(codeOf(setAnswer(register.record, path, { fi: word }))).not.toBe(notice);
      }),
      { numRuns: 60 },
    );
  });

  it('of the record alone changes with an internal answer', () => {
    const answers = texts.filter(isInternal);
    expect(answers.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(fc.constantFrom(...answers), anyWord, ({ path }, word) => {
        const changed = setAnswer(register.record, path, { fi: word });
        expect(codeOf(changed)).toBe(notice);
        expect(codeOf(changed, { kind: 'record' })).not.toBe(record);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the day of the export', () => {
    const day = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyContent('register'), day, (content, date) => {
        const other = date.toISOString().slice(0, 10);
        expect(codeOf(content, { date: other })).toBe(codeOf(content));
      }),
      { numRuns: 25 },
    );
  });

  it('tells the languages and the copy to sign apart', () => {
    const codes = [
      notice,
      codeOf(register.record, { language: 'sv' }),
      codeOf(register.record, { signature: true }),
    ];
    expect(new Set(codes).size).toBe(3);
  });

  it('does not depend on the ids of rows or the order of fields', () => {
    const one = [
      {
        kind: 'paragraph',
        inlines: [{ kind: 'text', text: 'Sama' }],
        source: { file: 'company', path: 'a[r1]' },
      },
    ] as const;
    const other = [
      {
        source: { path: 'a[r2]', file: 'company' },
        inlines: [{ text: 'Sama', kind: 'text' }],
        kind: 'paragraph',
      },
    ] as const;
    expect(checkCode({ ...sampleDocument, blocks: one })).toBe(
      checkCode({ ...sampleDocument, blocks: other }),
    );
  });
});

describe('a code that is read from paper', () => {
  it.each([
    ['k7qf-2m9x', 'K7QF-2M9X'],
    [' K7QF2M9X ', 'K7QF-2M9X'],
    ['K7QF – 2M9X', 'K7QF-2M9X'],
    ['oOiL-2m9x', '0011-2M9X'],
    ['K7QF-2M9', undefined],
    ['K7QF-2M9XX', undefined],
    ['U7QF-2M9X', undefined],
    ['', undefined],
  ])('%j is %j', (typed, code) => {
    expect(parseCheckCode(typed)).toBe(code);
  });

  it('is always one that was printed', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const code = checkCode({ ...sampleDocument, title });
        expect(parseCheckCode(code.toLowerCase().replace('-', ''))).toBe(code);
      }),
    );
  });
});
