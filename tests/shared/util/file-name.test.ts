import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isId, toFileName, toFreeId, toId } from '../../../shared/util/file-name.ts';
import { anyText } from '../../helpers/arbitrary-content.ts';

describe('an id', () => {
  it.each([
    ['Kahvila Kielo', 'kahvila-kielo'],
    ['Öljy & Ässä Åbo', 'oljy-assa-abo'],
    ['  ../../etc/passwd ', 'etc-passwd'],
    ['CON', 'con-1'],
    ['株式会社', 'nimeton'],
    ['', 'nimeton'],
  ])('of %j is %s', (name, id) => {
    expect(toId(name)).toBe(id);
  });

  it('is always one that may become a path', () => {
    fc.assert(
      fc.property(anyText(), fc.nat(3), (name, count) => {
        const taken: string[] = [];
        for (let round = 0; round <= count; round += 1) taken.push(toFreeId(name, taken));
        expect(taken.every(isId)).toBe(true);
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  it.each([
    '',
    '.',
    '..',
    'a/b',
    'A',
    'a.b',
    '-a',
    'a-',
    'con',
    'lpt1',
    'a\n',
    'å',
    'a'.repeat(65),
  ])('is never %j', (text) => {
    expect(isId(text)).toBe(false);
  });
});

describe('a file name', () => {
  it.each([
    ['Tietosuojaseloste – Työntekijät', 'Tietosuojaseloste – Työntekijät'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['..', 'nimetön'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Seloste...', 'Seloste'],
    ['\u0000\ud800 \n', 'nimetön'],
    ['a\u0308iti\u0308', '\u00e4it\u00ef'],
  ])('of %j is %j', (name, fileName) => {
    expect(toFileName(name)).toBe(fileName);
  });

  it('is one that every system takes, whatever it is made of', () => {
    const anyName = fc.oneof(anyText(), fc.string({ unit: 'grapheme', maxLength: 400 }));
    fc.assert(
      fc.property(anyName, (text) => {
        const name = toFileName(text);
        // eslint-disable-next-line no-control-regex -- file systems refuse control characters
        expect(name).not.toMatch(/[\u0000-\u001f<>:"/\\|?*]|^[\s.]|[\s.]$|^$/);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(201);
        expect(name).not.toMatch(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/u);
      }),
    );
  });

  it('does not turn around before its ending', () => {
    expect(toFileName('Seloste \u202excod\u2066.exe')).toBe('Seloste xcod.exe');
  });

  it('is cut between characters', () => {
    expect(toFileName('a'.repeat(300))).toHaveLength(200);
    expect(toFileName('漢'.repeat(300))).toBe('漢'.repeat(66));
    expect(toFileName('😀'.repeat(300))).toBe('😀'.repeat(50));
  });
});
