import { describe, expect, it } from 'vitest';
import { toggle } from '../../../renderer/ui/checkbox-list.tsx';

const options = ['a', 'b', 'c'].map((id) => ({ id, name: id }));

describe('ticking a box', () => {
  it('keeps the order of the options', () => {
    expect(toggle(options, ['c'], 'a', true)).toEqual(['a', 'c']);
  });

  it('takes a tick away', () => {
    expect(toggle(options, ['a', 'c'], 'a', false)).toEqual(['c']);
  });

  it('keeps an id that is no longer offered', () => {
    expect(toggle(options, ['gone', 'b'], 'a', true)).toEqual(['a', 'b', 'gone']);
  });
});
