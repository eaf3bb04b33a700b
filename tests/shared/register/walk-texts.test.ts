import { describe, expect, it } from 'vitest';

import { getAnswer } from '../../../shared/register/answer-path.ts';
import { registerSchema } from '../../../shared/register/register.ts';
import { walkTexts } from '../../../shared/register/walk-texts.ts';

const register = registerSchema.parse({
  name: { fi: 'Asiakkaat', sv: 'Kunder' },
  purposes: [
    { id: 'p1', text: { fi: 'Tilaukset' }, dataIds: ['d1'], balancingTest: { on: '1.2.2026' } },
  ],
});

describe('the texts of a record', () => {
  const texts = walkTexts(register).filter(({ text }) => text !== '');

  it('come with the path of their answer and their language', () => {
    expect(texts).toContainEqual({ path: 'name', language: 'fi', text: 'Asiakkaat' });
    expect(texts).toContainEqual({ path: 'name', language: 'sv', text: 'Kunder' });
    expect(texts).toContainEqual({ path: 'purposes[p1].text', language: 'fi', text: 'Tilaukset' });
    expect(texts).toContainEqual({
      path: 'purposes[p1].balancingTest.on',
      language: undefined,
      text: '1.2.2026',
    });
    expect(texts).toContainEqual({
      path: 'purposes[p1].dataIds',
      language: undefined,
      text: 'd1',
    });
  });

  it('have paths that lead back to the answer', () => {
    for (const { path } of texts) expect(getAnswer(register, path)).toBeDefined();
  });

  it('are not the ids of rows', () => {
    expect(texts.filter(({ path }) => path.endsWith('.id'))).toEqual([]);
  });
});
