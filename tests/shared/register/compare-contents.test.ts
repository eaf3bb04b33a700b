import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareContents, makeChange, reverse } from '../../../shared/register/compare-contents.ts';
import { anyContent } from '../../helpers/arbitrary-content.ts';

/** Random contents share no rows, so these get ids that two contents have in common. */
function withRowIds(value: unknown, first: number): unknown {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => {
      const inner = withRowIds(item, first);
      const isRow = typeof inner === 'object' && inner !== null;
      return isRow ? { ...inner, id: `r${String(index + first)}` } : inner;
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, withRowIds(field, first)]),
  );
}

const anyRegister = fc
  .tuple(anyContent('register'), fc.integer({ min: 1, max: 2 }))
  .map(([content, first]) => withRowIds(content, first));

/** Where in its list an added row stands is not kept. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(inOrder);
    return items.every((item) => typeof item === 'object')
      ? items.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
      : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, inOrder(field)]));
}

describe('the differences of two contents', () => {
  it('made in the first give the second, and taken back the first again', () => {
    fc.assert(
      fc.property(anyRegister, anyRegister, (before, after) => {
        const changes = compareContents(before, after);
        const made = changes.reduce(makeChange, before);
        expect(inOrder(made)).toEqual(inOrder(after));
        const back = [...changes].reverse().map(reverse).reduce(makeChange, made);
        expect(inOrder(back)).toEqual(inOrder(before));
      }),
      { numRuns: 60 },
    );
  });

  it('are none between a content and itself', () => {
    fc.assert(
      fc.property(anyRegister, (content) => {
        expect(compareContents(content, structuredClone(content))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('are told answer by answer, rows by their ids', () => {
    const before = {
      name: { fi: 'Vanha', sv: 'Gammal' },
      rows: [
        { id: 'a', text: 'sama', inner: [{ id: 'x', on: 'yes' }] },
        { id: 'b', text: 'pois', inner: [] },
      ],
      chosen: ['p', 'q'],
    };
    const after = {
      name: { sv: 'Gammal', fi: 'Uusi' },
      rows: [
        { id: 'c', text: 'uusi', inner: [] },
        { id: 'a', text: 'sama', inner: [{ id: 'x', on: 'no' }] },
      ],
      chosen: [],
    };
    expect(compareContents(before, after)).toEqual([
      { kind: 'answer', path: 'name', before: before.name, after: after.name },
      { kind: 'row-removed', path: 'rows', row: before.rows[1] },
      { kind: 'answer', path: 'rows[a].inner[x].on', before: 'yes', after: 'no' },
      { kind: 'row-added', path: 'rows', row: after.rows[0] },
      { kind: 'answer', path: 'chosen', before: ['p', 'q'], after: [] },
    ]);
  });

  it('do not count an empty text or the order of languages', () => {
    const before = { name: { fi: 'Sama', sv: '' } };
    expect(compareContents(before, { name: { sv: '', fi: 'Sama' } })).toEqual([]);
    expect(compareContents(before, { name: { fi: 'Sama' } })).toEqual([]);
  });

  it('tell another order of the same rows', () => {
    const before = { rows: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
    const after = { rows: [{ id: 'c' }, { id: 'a' }, { id: 'b' }] };
    const [change, ...others] = compareContents(before, after);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'rows-moved', path: 'rows' });
    expect(makeChange(before, change!)).toEqual(after);
    expect(makeChange(after, reverse(change!))).toEqual(before);
  });
});
