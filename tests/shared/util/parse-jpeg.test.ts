import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isJpeg, parseJpeg } from '../../../shared/util/parse-jpeg.ts';
import { exifOf, jpegSegment, makeJpeg } from '../../helpers/pictures.ts';

const size = { width: 300, height: 200 };
const upright = { ...size, orientation: 1 };

describe('parseJpeg', () => {
  it('reads the size of grey and coloured, baseline and progressive pictures', () => {
    const pictures = [
      makeJpeg(size),
      makeJpeg({ ...size, components: 1 }),
      makeJpeg({ ...size, frame: 0xc1 }),
      makeJpeg({ ...size, frame: 0xc2 }),
    ];
    for (const bytes of pictures) {
      expect(isJpeg(bytes)).toBe(true);
      expect(parseJpeg(bytes)).toEqual({ ok: true, value: upright });
    }
  });

  it('refuses the colours of print and codings that programs do not show', () => {
    const pictures = [
      makeJpeg({ ...size, components: 4 }),
      makeJpeg({ ...size, precision: 12 }),
      makeJpeg({ ...size, frame: 0xc3 }),
      makeJpeg({ ...size, frame: 0xc9 }),
    ];
    for (const bytes of pictures) {
      expect(parseJpeg(bytes)).toEqual({ ok: false, error: 'print-colors' });
    }
  });

  it('passes over fill bytes before a marker', () => {
    const bytes = makeJpeg(size);
    const filled = Buffer.concat([
      bytes.subarray(0, 2),
      Buffer.from([0xff, 0xff]),
      bytes.subarray(2),
    ]);
    expect(parseJpeg(filled)).toEqual({ ok: true, value: upright });
  });

  it.each(['big', 'little'] as const)('reads how a camera was held, %s end first', (order) => {
    for (const orientation of [1, 2, 3, 4]) {
      const bytes = makeJpeg({ ...size, segments: [exifOf(orientation, order)] });
      expect(parseJpeg(bytes)).toEqual({ ok: true, value: { ...size, orientation } });
    }
    for (const orientation of [5, 6, 7, 8]) {
      const bytes = makeJpeg({ ...size, segments: [exifOf(orientation, order)] });
      const seen = { width: 200, height: 300, orientation };
      expect(parseJpeg(bytes)).toEqual({ ok: true, value: seen });
    }
  });

  it('takes a picture for upright where the camera says nonsense', () => {
    const cut = exifOf(6).subarray(4, 24);
    for (const segment of [
      exifOf(0),
      exifOf(9),
      jpegSegment(0xe1, cut),
      jpegSegment(0xe1, 'Exif'),
    ]) {
      const bytes = makeJpeg({ ...size, segments: [segment] });
      expect(parseJpeg(bytes)).toEqual({ ok: true, value: upright });
    }
  });

  it('calls a picture damaged wherever it is cut', () => {
    const whole = makeJpeg(size);
    fc.assert(
      fc.property(fc.integer({ min: 3, max: whole.length - 1 }), (length) => {
        expect(parseJpeg(whole.subarray(0, length))).toEqual({ ok: false, error: 'damaged' });
      }),
    );
  });

  it('ends on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
        const parsed = parseJpeg(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), tail]));
        expect(typeof parsed.ok).toBe('boolean');
      }),
    );
  });
});
