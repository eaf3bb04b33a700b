import { describe, expect, it } from 'vitest';

import { attachedAnswers } from '../../../../shared/document/attached-answers.ts';
import type { ComposeParts } from '../../../../shared/document/compose/compose-options.ts';
import { compose } from '../../../../shared/document/compose/compose.ts';
import { documentKinds } from '../../../../shared/register/document-kind.ts';
import {
  emptyCompany,
  emptyProcessorRecord,
  emptyRegister,
} from '../../../../shared/register/empty.ts';

const logo = { format: 'png', data: 'aW1hZ2U=', width: 40, height: 20 } as const;

function partsWith(accent: string): ComposeParts {
  return {
    company: { ...emptyCompany('Kahvila Kielo Oy'), accent },
    registers: [{ id: 'asiakkaat', content: emptyRegister({ fi: 'Asiakasrekisteri' }) }],
    processor: emptyProcessorRecord(),
  };
}

function composeKind(kind: (typeof documentKinds)[number], parts: ComposeParts) {
  const options = {
    registerIds: [],
    language: 'fi',
    date: '2026-11-22',
    signature: false,
  } as const;
  return compose(parts, { ...options, kind });
}

describe.each(documentKinds)('the look of the %s', (kind) => {
  it('has the logo under the name of the company', () => {
    const { logo: printed } = composeKind(kind, { ...partsWith(''), logo });
    expect(printed).toEqual({ ...logo, alternative: 'Kahvila Kielo Oy' });
    expect(composeKind(kind, partsWith(''))).not.toHaveProperty('logo');
  });

  it('has the accent as it can be read on paper', () => {
    expect(composeKind(kind, partsWith(' #1F5F4F ')).accent).toBe('#1f5f4f');
    expect(composeKind(kind, partsWith('#ffee00')).accent).not.toBe('#ffee00');
    expect(composeKind(kind, partsWith('sininen'))).not.toHaveProperty('accent');
  });

  it('leaves the check code as it is', () => {
    const plain = composeKind(kind, partsWith(''));
    const decorated = composeKind(kind, { ...partsWith('#1f5f4f'), logo });
    expect(decorated.checkCode).toBe(plain.checkCode);
  });

  it('keeps the picture out of the answers inside the PDF', () => {
    const options = { kind, registerIds: [], language: 'fi', date: '2026-11-22' } as const;
    const answers = attachedAnswers({ ...partsWith(''), logo }, { ...options, signature: false });
    expect(answers?.json ?? '').not.toContain(logo.data);
  });
});
