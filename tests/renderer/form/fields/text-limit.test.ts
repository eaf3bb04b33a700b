import { expect, it } from 'vitest';
import { tooLong } from '../../../../renderer/form/fields/text-limit.ts';
import { interfaceWords } from '../../../../shared/language/interface/interface-words.ts';
import { answerLimit } from '../../../../shared/register/limits.ts';

it('says nothing of text that fits', () => {
  expect(tooLong('a'.repeat(answerLimit), interfaceWords.fi.form)).toBeUndefined();
});

it('says how long a text is and how long it may be', () => {
  const said = tooLong('a'.repeat(2_000_000), interfaceWords.fi.form)?.replace(/\s/g, ' ');
  expect(said).toContain('2 000 000 merkkiä');
  expect(said).toContain('50 000 merkkiä');
});
