import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assertNever } from '../../../shared/util/assert-never.ts';
import { isBlank } from '../../../shared/util/blank.ts';
import { cleanText, countUnprintable } from '../../../shared/util/clean-text.ts';
import { anyText } from '../../helpers/arbitrary-content.ts';

describe('clean text', () => {
  it.each([
    ['rivi\r\ntoinen\rkolmas\u2028neljäs', 'rivi\ntoinen\nkolmas\nneljäs'],
    ['a\u0000b\u0008c\u001bd\u007fe\u0085f', 'abcdef'],
    ['a\tb\nc', 'a\tb\nc'],
    ['a\ud800b\udfffc', 'abc'],
    ['😀', '😀'],
    ['a\u0308', 'ä'],
    ['\ufffe\uffff', ''],
  ])('of %j is %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('is every text of common letters as it stands', () => {
    const common = /^[\n -~\u00a0-\u024f\u2010-\u2027\u2030-\u205e\u20ac\u25a0-\u27bf]{0,60}$/;
    fc.assert(
      fc.property(fc.stringMatching(common), (text) => {
        expect(cleanText(text)).toBe(text);
        expect(text.normalize('NFC')).toBe(text);
        expect(countUnprintable(text)).toBe(0);
      }),
    );
  });

  it('has nothing left to clean, and loses only what is counted', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const clean = cleanText(text);
        expect(countUnprintable(clean)).toBe(0);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/\p{Surrogate}/u);
        const lost = countUnprintable(text);
        if (lost === 0) expect(clean).toBe(text.replace(/\r\n?|[\u2028\u2029]/g, '\n').normalize());
      }),
    );
  });
});

describe('a blank text', () => {
  it.each(['', ' ', '\t\n', '\u00a0', '\u200b', '\u0000', '\ud800'])(
    'shows nothing: %j',
    (text) => {
      expect(isBlank(text)).toBe(true);
    },
  );

  it.each(['a', ' å ', '.', '漢', '😀'])('is not %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

describe('a case that nobody handles', () => {
  it('throws', () => {
    expect(() => assertNever('new' as never)).toThrow('new');
  });
});
