import { describe, expect, it } from 'vitest';
import { askedOf, type DrawnQuestion } from '../../../renderer/form/drawn-question.ts';

const list: DrawnQuestion = {
  id: 'purposes',
  kind: 'rows',
  feeds: [],
  nameField: 'text',
  row: [
    { id: 'text', kind: 'text', feeds: [] },
    {
      id: 'condition',
      kind: 'line',
      feeds: [],
      askedIn: (file: { data: string }) => file.data !== '',
    },
  ],
};

const idsOf = (question: DrawnQuestion) => 'row' in question && question.row.map(({ id }) => id);

describe('the questions of a row', () => {
  it('are those that the file calls for', () => {
    expect(idsOf(askedOf(list, { data: '' }))).toEqual(['text']);
    expect(idsOf(askedOf(list, { data: 'health' }))).toEqual(['text', 'condition']);
  });

  it('stay the same object from key to key, so that nothing is redrawn', () => {
    expect(askedOf(list, { data: '' })).toBe(askedOf(list, { data: '' }));
    expect(askedOf(list, { data: 'health' })).toBe(list);
  });
});
