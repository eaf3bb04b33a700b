// How a camera was held (Exif 2.32, 4.6.4, tag 0x0112): 1 upright, 3 upside down, 6 and 8 on a side;
// 2, 4, 5 and 7 are the same in a mirror. From 5 on, the stored width is the height that is seen.
import { isNamed, type JpegSegment } from './split-jpeg.ts';

export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const application1 = 0xe1;
const exifName = 'Exif\0\0';
const orientationTag = 0x0112;

/** The orientation that an Exif segment tells; 1 where there is none that can be read. */
export function readOrientation(segments: readonly JpegSegment[]): Orientation {
  const exif = segments.find((one) => one.marker === application1 && isNamed(one, exifName));
  if (!exif) return 1;
  const { buffer, byteOffset, byteLength } = exif.data;
  const from = exifName.length;
  try {
    return findOrientation(new DataView(buffer, byteOffset + from, byteLength - from));
  } catch (error) {
    // The directory leads out of the segment.
    if (error instanceof RangeError) return 1;
    throw error;
  }
}

/** Looks the tag up in the first directory (TIFF 6.0, section 2). */
function findOrientation(tiff: DataView): Orientation {
  const isLittle = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, isLittle);
  const count = tiff.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (tiff.getUint16(entry, isLittle) !== orientationTag) continue;
    const value = tiff.getUint16(entry + 8, isLittle);
    return isOrientation(value) ? value : 1;
  }
  return 1;
}

function isOrientation(value: number): value is Orientation {
  return Number.isInteger(value) && value >= 1 && value <= 8;
}

/** An Exif segment that tells the orientation and nothing else. */
export function exifSegment(orientation: Orientation): Uint8Array {
  // Big-endian; one directory at 8 with one entry, a short.
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
  ];
  const name = Array.from(exifName, (letter) => letter.charCodeAt(0));
  const data = [...name, ...tiff, 0, 0, 0, 0];
  return Uint8Array.from([0xff, application1, 0, data.length + 2, ...data]);
}
