import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cleanJpeg, cleanPng } from '../../../shared/util/clean-picture.ts';
import { parseJpeg } from '../../../shared/util/parse-jpeg.ts';
import { parsePng } from '../../../shared/util/parse-png.ts';
import { exifOf, jpegSegment, makeJpeg, makePng, pngChunk } from '../../helpers/pictures.ts';

const size = { width: 30, height: 20 };
const colors = [jpegSegment(0xe2, 'ICC_PROFILE\0sRGB'), jpegSegment(0xee, 'Adobe\0d')];

describe('cleanJpeg', () => {
  it('takes out who made the picture, where and with what, and leaves how it looks', () => {
    const traces = [
      exifOf(1),
      jpegSegment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>'),
      jpegSegment(0xe2, 'MPF\0'),
      jpegSegment(0xed, 'Photoshop 3.0\0'),
      jpegSegment(0xfe, 'Minna, Oulu'),
    ];
    const bytes = makeJpeg({ ...size, segments: [...traces, ...colors] });
    const trailed = Buffer.concat([bytes, Buffer.from('MotionPhoto')]);
    expect(Buffer.from(cleanJpeg(trailed))).toEqual(makeJpeg({ ...size, segments: colors }));
  });

  it('tells how the picture is turned, and no more', () => {
    for (const orientation of [2, 3, 4, 5, 6, 7, 8] as const) {
      const bytes = makeJpeg({ ...size, segments: [exifOf(orientation)] });
      const cleaned = cleanJpeg(bytes, orientation);
      expect(parseJpeg(cleaned)).toMatchObject({ ok: true, value: { orientation } });
      expect(Buffer.from(cleaned).includes('Minna')).toBe(false);
    }
  });

  it('keeps every scan of a progressive picture, whatever its pixels are', () => {
    const pixels = fc.uint8Array({ maxLength: 40 }).map((packed) =>
      // In packed pixels a 00 follows each FF.
      Array.from(packed).flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte])),
    );
    fc.assert(
      fc.property(pixels, pixels, (first, second) => {
        const whole = makeJpeg({ ...size, frame: 0xc2 });
        const tables = jpegSegment(0xc4, Buffer.of(0xff, 0xd9));
        const scan = jpegSegment(0xda, Buffer.of(1, 1, 0, 0));
        const more = [...first, 0xff, 0xd0, ...first, ...tables, ...scan, ...second];
        const bytes = Buffer.from([...whole.subarray(0, -2), ...more, 0xff, 0xd9]);
        expect(Buffer.from(cleanJpeg(bytes))).toEqual(bytes);
      }),
    );
  });
});

describe('cleanPng', () => {
  it('takes out texts and times, and leaves how the picture looks', () => {
    const picture = makePng({ ...size, colorType: 0, transparency: [0, 0] });
    const texts = [
      pngChunk('tEXt', Buffer.from('Author\0Minna')),
      pngChunk('iTXt', Buffer.from('XML:com.adobe.xmp')),
      pngChunk('eXIf', Buffer.from('MM')),
      pngChunk('tIME', Buffer.alloc(7)),
    ];
    // Behind the header of 25 bytes.
    const bytes = Buffer.concat([picture.subarray(0, 33), ...texts, picture.subarray(33)]);
    expect(parsePng(bytes).ok).toBe(true);
    expect(Buffer.from(cleanPng(bytes))).toEqual(picture);
  });
});
