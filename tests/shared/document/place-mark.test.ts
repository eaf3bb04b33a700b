import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeMark } from '../../../shared/document/place-mark.ts';

describe('placeMark', () => {
  it('stays the same for good, since files that were sent out carry it', () => {
    expect(placeMark({ file: 'registers/asiakkaat', path: 'purposes[p1].text' })).toBe(
      '_seloste_14szixi00423aa',
    );
    expect(placeMark({ file: 'company', path: 'name' })).toBe('_seloste_02932e710ekqzf');
  });

  it('is a name that Word takes, with room for a count', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        expect(placeMark({ file: 'company', path })).toMatch(/^_seloste_[0-9a-z]{14}$/);
      }),
    );
  });

  it('tells the answers of a large register apart', () => {
    const marks = Array.from({ length: 20_000 }, (_, row) =>
      placeMark({ file: 'registers/asiakkaat', path: `recipients[r${String(row)}].name` }),
    );
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('tells the same path of two files apart', () => {
    expect(placeMark({ file: 'registers/a', path: 'name' })).not.toBe(
      placeMark({ file: 'registers/b', path: 'name' }),
    );
  });
});
