// A logo goes out into the world with every paper. Phones and image programs put into it where and by whom
// it was made, and with what: none of that is printed, and all of it would stand in a public file.
import { concatenate } from './concatenate.ts';
import { exifSegment, type Orientation } from './jpeg-orientation.ts';
import { isNamed, splitJpeg, type JpegSegment } from './split-jpeg.ts';
import { pngSignature, splitPng } from './split-png.ts';

/** The JPEG with nothing but what is seen. The orientation is told where it is not upright. */
export function cleanJpeg(bytes: Uint8Array, orientation: Orientation = 1): Uint8Array {
  return concatenate([
    Uint8Array.of(0xff, 0xd8),
    ...(orientation === 1 ? [] : [exifSegment(orientation)]),
    ...(splitJpeg(bytes) ?? []).filter(isSeen).map((segment) => segment.bytes),
    Uint8Array.of(0xff, 0xd9),
  ]);
}

/** Of what applications and people have put in, these say how the pixels look. */
function isSeen(segment: JpegSegment): boolean {
  const { marker } = segment;
  const isOfPicture = marker < 0xe0 || (marker > 0xef && marker !== 0xfe);
  const tellsColors = ['JFIF', 'ICC_PROFILE', 'Adobe'].some((name) => isNamed(segment, name));
  return isOfPicture || (marker !== 0xfe && tellsColors);
}

/** Chunks that say how the pixels look (ISO/IEC 15948, 11.2 and 11.3); the others are texts and times. */
const shownChunks = [
  'IHDR',
  'PLTE',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'IDAT',
  'IEND',
];

/** The PNG with nothing but what is seen. */
export function cleanPng(bytes: Uint8Array): Uint8Array {
  const seen = splitPng(bytes).filter(({ name }) => shownChunks.includes(name));
  return concatenate([pngSignature, ...seen.map((chunk) => chunk.bytes)]);
}
