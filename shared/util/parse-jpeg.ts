// JPEG by its markers (ITU-T T.81, annex B): the size from the frame header, the orientation from Exif.
import { readOrientation, type Orientation } from './jpeg-orientation.ts';
import type { PictureFault } from './picture-fault.ts';
import { fail, ok, type Result } from './result.ts';
import { splitJpeg } from './split-jpeg.ts';

/** Width and height as the picture is seen, which for one on its side are not those that are stored. */
export interface Jpeg {
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
}

/** Baseline, extended and progressive Huffman coding: the ones that Word and PDF readers decode. */
const shownFrames = [0xc0, 0xc1, 0xc2];

/** Start of frame of any coding; C4, C8 and CC in between are tables and reserved. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** True for bytes that begin as a JPEG. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** A JPEG in grey or in the colours of a screen that ends as it should. */
export function parseJpeg(bytes: Uint8Array): Result<Jpeg, PictureFault> {
  const segments = splitJpeg(bytes);
  const frame = segments?.find(({ marker }) => isFrame(marker));
  if (!segments || !frame || frame.data.byteLength < 6) return fail('damaged');
  const { marker, data } = frame;
  const [height, width, components] = [data.getUint16(1), data.getUint16(3), data.getUint8(5)];
  const isShown = shownFrames.includes(marker) && data.getUint8(0) === 8;
  if (!isShown || (components !== 1 && components !== 3)) return fail('print-colors');
  if (width === 0 || height === 0) return fail('damaged');
  const orientation = readOrientation(segments);
  return ok(
    orientation > 4
      ? { width: height, height: width, orientation }
      : { width, height, orientation },
  );
}
