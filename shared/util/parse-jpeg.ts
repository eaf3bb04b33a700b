// JPEG by its markers (ITU-T T.81, annex B), as far as the frame header.
import type { PictureFault } from './picture-fault.ts';
import { fail, ok, type Result } from './result.ts';

export interface Jpeg {
  readonly width: number;
  readonly height: number;
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

/** The size of a JPEG in grey or in the colours of a screen that ends as it should. */
export function parseJpeg(bytes: Uint8Array): Result<Jpeg, PictureFault> {
  const frame = findFrame(bytes);
  if (!frame || !hasEnd(bytes)) return fail('damaged');
  const { marker, data } = frame;
  const [precision, height, width, components] = [
    data.getUint8(0),
    data.getUint16(1),
    data.getUint16(3),
    data.getUint8(5),
  ];
  const isShown = shownFrames.includes(marker) && precision === 8;
  if (!isShown || (components !== 1 && components !== 3)) return fail('print-colors');
  return width === 0 || height === 0 ? fail('damaged') : ok({ width, height });
}

function findFrame(bytes: Uint8Array): { marker: number; data: DataView } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 10 <= bytes.length) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // Any number of FF may stand before a marker (B.1.1.2).
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // The scan has begun, or the picture has ended, without a frame.
    if (marker === 0xda || marker === 0xd9) return undefined;
    if (isFrame(marker))
      return { marker, data: new DataView(view.buffer, view.byteOffset + at + 4, 6) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Cameras and phones put other data behind the end, so it is looked for in the whole file. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 0; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  }
  return false;
}
