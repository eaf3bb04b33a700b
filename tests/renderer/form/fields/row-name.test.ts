import { describe, expect, it } from 'vitest';
import { findRowName, summariseRow } from '../../../../renderer/form/fields/row-name.ts';
import type { QuestionOfKind } from '../../../../renderer/form/drawn-question.ts';

const question: QuestionOfKind<'rows'> = {
  id: 'purposes',
  kind: 'rows',
  feeds: [],
  nameField: 'text',
  row: [
    { id: 'text', kind: 'text', feeds: [] },
    { id: 'basis', kind: 'choice', feeds: [], options: ['a', 'b'] },
  ],
};
const target = { list: 'recipients', file: 'own', nameField: 'name' } as const;
const transfers: QuestionOfKind<'rows'> = {
  ...question,
  nameField: 'recipientId',
  row: [{ id: 'recipientId', kind: 'reference', feeds: [], targets: [target] }],
};
const findNone = () => [];

describe('the name of a row', () => {
  it('is its text in the first language that has one', () => {
    const row = { id: 'r', text: { sv: 'Nyhetsbrev', en: 'Newsletter' } };
    expect(findRowName(question, row, ['fi', 'en'], findNone)).toBe('Newsletter');
    expect(findRowName(question, row, ['fi'], findNone)).toBe('Nyhetsbrev');
  });

  it('is empty while nothing is written', () => {
    expect(findRowName(question, { id: 'r', text: {} }, ['fi'], findNone)).toBe('');
  });

  it('is the name of the row that a reference points to', () => {
    const find = () => [{ id: 'r9', name: 'Tilitoimisto Lumi' }];
    const row = { id: 't', recipientId: 'r9' };
    expect(findRowName(transfers, row, ['fi'], find)).toBe('Tilitoimisto Lumi');
  });
});

it('a folded row is summarised by its choices in words', () => {
  const texts = { label: '', hint: '', options: { a: 'Suostumus – henkilö on antanut luvan' } };
  expect(summariseRow(question.row, { basis: 'a' }, () => texts)).toBe('Suostumus');
  expect(summariseRow(question.row, { basis: '' }, () => texts)).toBe('');
});
