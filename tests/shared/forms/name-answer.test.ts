import { describe, expect, it } from 'vitest';

import { describeError } from '../../../shared/bridge/describe-error.ts';
import { nameAnswer } from '../../../shared/forms/name-answer.ts';
import { formTexts } from '../../../shared/forms/form-texts.ts';

const { basics, purposes } = formTexts('fi').register;

describe('the name of an answer', () => {
  it('is that of its section and its question', () => {
    const name = nameAnswer('fi', { file: 'registers/asiakkaat', path: 'intro' });
    expect(name).toBe(`${basics!.title}: ${basics!.questions.intro!.label}`);
  });

  it('is the same for every row', () => {
    const name = nameAnswer('fi', { file: 'registers/asiakkaat', path: 'purposes[p1].text' });
    expect(name).toBe(`${purposes!.title}: ${purposes!.questions['purposes.text']!.label}`);
  });

  it('is the path where no question asks for it', () => {
    expect(nameAnswer('fi', { file: 'company', path: 'constructor' })).toBe('constructor');
  });

  it('stands in the error about a text that is too long', () => {
    const error = { kind: 'text-too-long', path: '/a', length: 2, limit: 1 } as const;
    const { message } = describeError('fi', { ...error, file: 'company', field: 'legalName' });
    expect(message).toContain(nameAnswer('fi', { file: 'company', path: 'legalName' }));
    expect(message).not.toContain('legalName');
  });
});
