// pdfkit 0.20 takes the transparent colours of a PNG (tRNS, ISO/IEC 15948, 11.3.2) for others in many
// pictures, and cannot put together interlaced ones with less than a byte to the pixel: white letters on
// nothing came out as noise. Such pictures are unpacked here into four bytes a pixel, which it prints well.
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { logoUnpackedBytes } from '../../../../shared/document/logo-limits.ts';
import { parsePng, type Png } from '../../../../shared/util/parse-png.ts';

interface Pass {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

const wholePicture: readonly Pass[] = [{ x: 0, y: 0, dx: 1, dy: 1 }];

/** Adam7 (8.2): the pixels of each pass. */
const interlacedPasses: readonly Pass[] = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
];

/** The picture as pdfkit prints it well: as it is, or unpacked. Throws where it is broken. */
export function toPlainPng(bytes: Uint8Array): Uint8Array {
  const parsed = parsePng(bytes);
  if (!parsed.ok) return bytes;
  const { transparency, isInterlaced, bitsPerPixel } = parsed.value;
  const isHard = transparency !== undefined || (isInterlaced && bitsPerPixel < 8);
  return isHard ? encode(parsed.value, unpack(parsed.value)) : bytes;
}

/** Red, green, blue and opacity of each pixel. */
function unpack(png: Png): Uint8Array {
  const { width, height, isInterlaced, bitsPerPixel } = png;
  const packed = inflateSync(Buffer.concat(png.pixels), { maxOutputLength: logoUnpackedBytes });
  const colorsOf = colorReader(png);
  const pixels = Buffer.alloc(width * height * 4);
  let at = 0;
  for (const { x, y, dx, dy } of isInterlaced ? interlacedPasses : wholePicture) {
    const columns = Math.max(0, Math.ceil((width - x) / dx));
    let line: Uint8Array = new Uint8Array(Math.ceil((columns * bitsPerPixel) / 8));
    for (let row = y; columns > 0 && row < height; row += dy) {
      const end = at + 1 + line.length;
      line = unfilter(packed.subarray(at, end), line, bitsPerPixel);
      const colorAt = colorsOf(line);
      for (let column = 0; column < columns; column += 1)
        pixels.writeUInt32BE(colorAt(column), (row * width + x + column * dx) * 4);
      at = end;
    }
  }
  return pixels;
}

/** A line without its filter (9.2); the byte before the line names the filter. */
function unfilter(filtered: Uint8Array, above: Uint8Array, bitsPerPixel: number): Uint8Array {
  const step = Math.max(1, bitsPerPixel / 8);
  const line = new Uint8Array(above.length);
  const guess = filters[filtered[0] ?? 0] ?? filters[0];
  for (let index = 0; index < line.length; index += 1) {
    const left = line[index - step] ?? 0;
    const up = above[index] ?? 0;
    line[index] = (filtered[index + 1] ?? 0) + guess(left, up, above[index - step] ?? 0);
  }
  return line;
}

type Guess = (left: number, up: number, upLeft: number) => number;

const filters: readonly [Guess, ...Guess[]] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  guessByPaeth,
];

function guessByPaeth(left: number, up: number, upLeft: number): number {
  const [toLeft, toUp] = [Math.abs(up - upLeft), Math.abs(left - upLeft)];
  const toUpLeft = Math.abs(left + up - 2 * upLeft);
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}

/** Four bytes as one number. */
type Color = number;

function colorFrom(red: number, green: number, blue: number, opacity: number): Color {
  return red * 0x1000000 + green * 0x10000 + blue * 0x100 + opacity;
}

/** Reads the colours of a line by the type of the picture (11.2.2, 11.3.2). */
function colorReader(png: Png): (line: Uint8Array) => (column: number) => Color {
  const { colorType, depth } = png;
  switch (colorType) {
    case 3: {
      const colors = listColors(png);
      return (line) => (column) => colors[readSample(line, column, depth)] ?? 0;
    }
    case 2:
      return (line) => (column) => colorOf(png, line, [column * 3, column * 3 + 1, column * 3 + 2]);
    default:
      return (line) => (column) => colorOf(png, line, [column, column, column]);
  }
}

function listColors({ palette, transparency }: Png): readonly Color[] {
  return Array.from({ length: palette.length / 3 }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = palette.subarray(index * 3, index * 3 + 3);
    return colorFrom(red, green, blue, transparency?.[index] ?? 255);
  });
}

type Places = readonly [red: number, green: number, blue: number];

/** The colour whose parts stand at the places of the line; one colour of the picture is clear. */
function colorOf({ depth, transparency, colorType }: Png, line: Uint8Array, places: Places): Color {
  const [red, green, blue] = places.map((place) =>
    readSample(line, place, depth),
  ) as unknown as Places;
  const clear = (part: number): number =>
    transparency ? readSample(transparency, colorType === 2 ? part : 0, 16) : -1;
  const isClear = clear(0) === red && clear(1) === green && clear(2) === blue;
  const scale = 255 / (2 ** depth - 1);
  const [r, g, b] = [red, green, blue].map((value) =>
    Math.round(value * scale),
  ) as unknown as Places;
  return colorFrom(r, g, b, isClear ? 0 : 255);
}

/** The number at a place of a row of numbers of so many bits. */
function readSample(row: Uint8Array, place: number, depth: number): number {
  if (depth === 16) return (row[place * 2] ?? 0) * 256 + (row[place * 2 + 1] ?? 0);
  const bit = place * depth;
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}

function encode({ width, height }: Png, pixels: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, colours with opacity.
  header.set([8, 6, 0, 0, 0], 8);
  const lines = Array.from({ length: height }, (_, row) =>
    // No filter.
    Buffer.concat([Buffer.of(0), pixels.subarray(row * width * 4, (row + 1) * width * 4)]),
  );
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
