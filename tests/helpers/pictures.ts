// Small real pictures, made byte by byte.
import { crc32, deflateSync } from 'node:zlib';

interface PngChoices {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly colorType?: 0 | 2 | 3 | 4 | 6;
  readonly interlace?: 0 | 1;
  /** The unpacked pixels; as many as the size needs where left out. */
  readonly pixels?: Uint8Array;
  /** The transparent colour. */
  readonly transparency?: readonly number[];
}

const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A PNG of one colour. */
export function makePng(choices: PngChoices): Uint8Array {
  const { width, height, depth = 8, colorType = 2, interlace = 0 } = choices;
  const row = 1 + Math.ceil((width * depth * channels[colorType]) / 8);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colorType, 0, 0, interlace], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    ...(choices.transparency ? [pngChunk('tRNS', Uint8Array.from(choices.transparency))] : []),
    pngChunk('IDAT', deflateSync(choices.pixels ?? new Uint8Array(row * height))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A chunk of a PNG. */
export function pngChunk(name: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

interface JpegChoices {
  readonly width: number;
  readonly height: number;
  readonly components?: number;
  readonly precision?: number;
  /** The marker of the frame: C0 for baseline, C2 for progressive, C3 for lossless. */
  readonly frame?: number;
  /** What stands behind the head of the file: segments of cameras and programs. */
  readonly segments?: readonly Uint8Array[];
}

/** A segment of a JPEG: its marker behind FF, and what it holds. */
export function jpegSegment(marker: number, data: Uint8Array | string): Uint8Array {
  const bytes = Buffer.from(data as string, 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length + 2);
  return Buffer.concat([Buffer.of(0xff, marker), length, bytes]);
}

/** The Exif segment of a phone: how it was held, and who held it. */
export function exifOf(orientation: number, order: 'big' | 'little' = 'big'): Uint8Array {
  const isBig = order === 'big';
  const short = (value: number) => (isBig ? [value >> 8, value & 255] : [value & 255, value >> 8]);
  const long = (value: number) => (isBig ? [0, 0, ...short(value)] : [...short(value), 0, 0]);
  const artist = [...short(0x013b), ...short(2), ...long(6), ...long(38)];
  const turned = [...short(0x0112), ...short(3), ...long(1), ...short(orientation), 0, 0];
  const mark = isBig ? 'MM' : 'II';
  const tiff = [...short(42), ...long(8), ...short(2), ...artist, ...turned, ...long(0)];
  const head = Buffer.from(`Exif\0\0${mark}`, 'latin1');
  return jpegSegment(0xe1, Buffer.concat([head, Buffer.from(tiff), Buffer.from('Minna\0')]));
}

/** A JPEG as far as its headers: no program looks further before it draws. */
export function makeJpeg(choices: JpegChoices): Uint8Array {
  const { width, height, components = 3, precision = 8, frame = 0xc0, segments = [] } = choices;
  const size = Buffer.alloc(6);
  size.writeUInt8(precision, 0);
  size.writeUInt16BE(height, 1);
  size.writeUInt16BE(width, 3);
  size.writeUInt8(components, 5);
  const each = Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]).flat();
  return Buffer.from([
    ...[0xff, 0xd8],
    ...[0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
    ...Buffer.concat(segments),
    ...[0xff, frame, 0, 8 + each.length, ...size, ...each],
    ...[0xff, 0xda, 0, 6, 1, 1, 0, 0],
    ...[0xff, 0xd9],
  ]);
}
