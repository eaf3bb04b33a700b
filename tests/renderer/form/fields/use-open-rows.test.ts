import { describe, expect, it } from 'vitest';
import { followRows } from '../../../../renderer/form/fields/use-open-rows.ts';

const folds = {
  known: ['a', 'b'],
  open: ['a'],
  fresh: undefined,
  isAdding: false,
  request: undefined,
};

describe('the folds of a list of rows', () => {
  it('open a row that was added here and give it the focus', () => {
    const next = followRows({ ...folds, isAdding: true }, ['a', 'b', 'c']);
    expect(next).toMatchObject({ open: ['a', 'c'], fresh: 'c', isAdding: false });
  });

  it('leave a row closed that came back by undo', () => {
    expect(followRows(folds, ['a', 'b', 'c'])).toMatchObject({ open: ['a'], fresh: undefined });
  });

  it('keep waiting while other rows move', () => {
    expect(followRows({ ...folds, isAdding: true }, ['b', 'a']).isAdding).toBe(true);
  });
});
