import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findDuplicateKey } from '../../../shared/util/find-duplicate-key.ts';

describe('a duplicate key', () => {
  it.each([
    ['{"a":1,"a":2}', 'a', 1],
    ['{\n  "a": {"b": 1,\n "c": [], "b": 2}\n}', 'a.b', 3],
    ['{"rows":[{"id":"a"},{"id":"b","x":[1,2],"id":"c"}]}', 'rows[2].id', 1],
    ['{"a":1,"\\u0061":2}', 'a', 1],
    ['{"a":"}{,\\"a\\":","b":"\\\\","a":2}', 'a', 1],
    ['[[{"a":{},"a":[]}]]', '[1][1].a', 1],
  ])('is found in %s', (json, path, line) => {
    expect(findDuplicateKey(json)).toEqual({ path, line });
  });

  it('is in no text that a program has written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2), (value, indent) => {
        expect(findDuplicateKey(JSON.stringify(value, null, indent))).toBeUndefined();
      }),
    );
  });

  it('is found wherever it was put in', () => {
    const key = fc.string({ unit: 'grapheme', maxLength: 5 });
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue(), { minKeys: 1 }), fc.nat(), (value, pick) => {
        const keys = Object.keys(value);
        const again = keys[pick % keys.length] ?? '';
        const json = `${JSON.stringify(value).slice(0, -1)},${JSON.stringify(again)}:0}`;
        expect(findDuplicateKey(json)).toEqual({ path: again, line: 1 });
      }),
    );
  });
});
