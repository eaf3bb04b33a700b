import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainPng } from '../../../../electron/writers/pdf/paint/plain-png.ts';
import { parsePng } from '../../../../shared/util/parse-png.ts';
import { makePng } from '../../../helpers/pictures.ts';

type Rgba = readonly [number, number, number, number];

const red: Rgba = [0xe0, 0x10, 0x20, 255];
const blue: Rgba = [0x10, 0x40, 0xc0, 255];
const grey: Rgba = [0x60, 0x60, 0x60, 255];
const black: Rgba = [0, 0, 0, 255];
const white: Rgba = [255, 255, 255, 255];
const clear: Rgba = [0, 0, 0, 0];

interface Sample {
  readonly name: string;
  /** A rectangle on its ground, written by another program. */
  readonly data: string;
  readonly ground: Rgba;
  readonly rectangle: Rgba;
  /** A second rectangle over the first. */
  readonly second?: Rgba;
}

const samples: readonly Sample[] = [
  {
    name: 'two bits of a palette',
    data: 'iVBORw0KGgoAAAANSUhEUgAAAAkAAAAHAgMAAACn9Y/zAAAACVBMVEUAAADgECAQQMAizuQ7AAAAAXRSTlMAQObYZgAAABVJREFUCNdjYAAC1hAoXtUAxgwQDAAx0AVlKGe/IQAAAABJRU5ErkJggg==',
    ground: clear,
    rectangle: red,
    second: blue,
  },
  {
    name: 'four bits of a palette, interlaced',
    data: 'iVBORw0KGgoAAAANSUhEUgAAAAkAAAAHBAMAAAFfskrFAAAACVBMVEUAAADgECAQQMAizuQ7AAAAAXRSTlMAQObYZgAAACpJREFUCNcdiFEVACAQwoYJDhP46B9SlI/BgGadYiO38jYalArYU3f+X14iCAHq9IZSugAAAABJRU5ErkJggg==',
    ground: clear,
    rectangle: red,
    second: blue,
  },
  {
    name: 'one bit of a palette',
    data: 'iVBORw0KGgoAAAANSUhEUgAAAAkAAAAHAQMAAADgVfUjAAAABlBMVEUAAADgECB9KVv2AAAAAXRSTlMAQObYZgAAABBJREFUCNdjYGBgsENCYAAADDEA+YYNYwsAAAAASUVORK5CYII=',
    ground: clear,
    rectangle: red,
  },
  {
    name: 'greys',
    data: 'iVBORw0KGgoAAAANSUhEUgAAAAkAAAAHCAAAAAD/8Di8AAAAAnRSTlMA/1uRIrUAAAAfSURBVAjXY/zPAAUsDAyJDAwMDPMZmGBCWFmM/zHFAJAhAw3e/MSZAAAAAElFTkSuQmCC',
    ground: [255, 255, 255, 0],
    rectangle: grey,
  },
  {
    name: 'colours of 16 bits, interlaced',
    data: 'iVBORw0KGgoAAAANSUhEUgAAAAkAAAAHEAIAAAFybhziAAAABnRSTlMQEEBAwMC2gFKLAAAAUklEQVQY02MUEHBwOHCAAQKgHAj14IGAgIIChM2IrIwRIoOiByKETGLRiAlwSjNBqAsXLlxISICQKBIkGIUigWwUJjAwMDBYsICARfgBAQ/jAgBLljIveUffpwAAAABJRU5ErkJggg==',
    ground: [0x10, 0x40, 0xc0, 0],
    rectangle: red,
  },
  {
    name: 'black and white, interlaced',
    data: 'iVBORw0KGgoAAAANSUhEUgAAAAkAAAAHAQAAAAGF52pbAAAAJElEQVQI12M4wNDAsIDhAAMDQwfDD4YPDBOA8APDwQYQ+t8AAJu6CyKy5/roAAAAAElFTkSuQmCC',
    ground: white,
    rectangle: black,
  },
];

function expected({ ground, rectangle, second }: Sample): readonly number[] {
  return Array.from({ length: 9 * 7 }, (_, index) => {
    const [x, y] = [index % 9, Math.floor(index / 9)];
    if (second && x >= 4 && y >= 3) return second;
    return x >= 2 && x <= 6 && y >= 1 && y <= 4 ? rectangle : ground;
  }).flat();
}

/** The pixels of a picture that has no filters. */
function pixelsOf(bytes: Uint8Array): readonly number[] {
  const parsed = parsePng(bytes);
  if (!parsed.ok) throw new Error('No picture');
  const { width, pixels, ...png } = parsed.value;
  expect(png).toMatchObject({
    colorType: 6,
    depth: 8,
    isInterlaced: false,
    transparency: undefined,
  });
  const row = 1 + width * 4;
  return [...inflateSync(Buffer.concat(pixels))].filter((_, index) => index % row > 0);
}

describe('a PNG that pdfkit would misread', () => {
  it.each(samples)('is unpacked: $name', (sample) => {
    const plain = toPlainPng(Buffer.from(sample.data, 'base64'));
    expect(pixelsOf(plain)).toEqual(expected(sample));
  });

  it('is unpacked with any filters of its lines', () => {
    const size = { width: 5, height: 6 };
    const line = fc.uint8Array({ minLength: 15, maxLength: 15 });
    const lines = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), line), {
      minLength: size.height,
      maxLength: size.height,
    });
    fc.assert(
      fc.property(lines, (rows) => {
        const [first] = rows;
        const colour = [...first![1].subarray(0, 3)];
        const transparency = colour.flatMap((part) => [0, part]);
        const pixels = filterLines(rows);
        const plain = toPlainPng(makePng({ ...size, colorType: 2, pixels, transparency }));
        const parts = rows.flatMap(([, row]) => [...row]);
        const wanted = Array.from({ length: parts.length / 3 }, (_, index) => {
          const pixel = parts.slice(index * 3, index * 3 + 3);
          return [...pixel, pixel.every((part, at) => part === colour[at]) ? 0 : 255];
        });
        expect(pixelsOf(plain)).toEqual(wanted.flat());
      }),
    );
  });

  it('is any with a transparent colour and no other', () => {
    for (const choices of [
      { colorType: 6 },
      { depth: 16 },
      { interlace: 1 },
      { depth: 1, colorType: 0 },
    ] as const) {
      const png = makePng({ width: 9, height: 7, ...choices });
      expect(toPlainPng(png)).toBe(png);
    }
    const text = new TextEncoder().encode('ei kuva');
    expect(toPlainPng(text)).toBe(text);
  });
});

/** Lines of colours of three bytes, each with its filter taken: ISO/IEC 15948, 9.2. */
function filterLines(rows: readonly (readonly [number, Uint8Array])[]): Uint8Array {
  return Uint8Array.from(
    rows.flatMap(([filter, row], index) => {
      const above = rows[index - 1]?.[1] ?? new Uint8Array(row.length);
      const guessed = [...row].map((value, at) => {
        const [a, b, c] = [row[at - 3] ?? 0, above[at] ?? 0, above[at - 3] ?? 0];
        const p = a + b - c;
        const nearest = [a, b, c].sort((one, other) => Math.abs(p - one) - Math.abs(p - other))[0]!;
        return value - [0, a, b, Math.floor((a + b) / 2), nearest][filter]!;
      });
      return [filter, ...guessed];
    }),
  );
}
