import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parsePng } from '../../../shared/util/parse-png.ts';
import { isPng } from '../../../shared/util/split-png.ts';
import { makePng } from '../../helpers/pictures.ts';

const whole = makePng({ width: 30, height: 20 });

describe('parsePng', () => {
  it('reads size, depth and colours of every colour type', () => {
    const bits = { 0: 8, 2: 24, 3: 8, 4: 16, 6: 32 };
    for (const colorType of [0, 2, 3, 4, 6] as const) {
      expect(parsePng(makePng({ width: 7, height: 9, colorType }))).toMatchObject({
        ok: true,
        value: { width: 7, height: 9, bitsPerPixel: bits[colorType], isInterlaced: false },
      });
    }
    const deep = makePng({ width: 7, height: 9, depth: 16, colorType: 6, interlace: 1 });
    expect(parsePng(deep)).toMatchObject({ value: { bitsPerPixel: 64, isInterlaced: true } });
  });

  it('calls a picture damaged wherever it is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: whole.length - 1 }), (length) => {
        expect(parsePng(whole.subarray(0, length))).toEqual({ ok: false, error: 'damaged' });
      }),
    );
  });

  it('refuses sizes and depths that no PNG has', () => {
    const wrong = [
      makePng({ width: 0, height: 9 }),
      makePng({ width: 9, height: 0 }),
      makePng({ width: 9, height: 9, depth: 4, colorType: 2 }),
    ];
    for (const bytes of wrong) expect(parsePng(bytes)).toEqual({ ok: false, error: 'damaged' });
  });

  it('reads a part of a larger buffer', () => {
    const framed = new Uint8Array(whole.length + 10);
    framed.set(whole, 5);
    const part = framed.subarray(5, 5 + whole.length);
    expect(isPng(part)).toBe(true);
    expect(parsePng(part)).toMatchObject({ value: { width: 30, height: 20 } });
  });

  it('ends on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
        const bytes = Buffer.concat([whole.subarray(0, 33), tail]);
        expect(parsePng(bytes).ok).toBe(false);
      }),
    );
  });
});
