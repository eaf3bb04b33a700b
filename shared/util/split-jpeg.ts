// A JPEG as its segments (ITU-T T.81, B.1.1.4).

/** A marker with all that belongs to it: its parameters, and behind a start of scan the packed pixels. */
export interface JpegSegment {
  readonly marker: number;
  /** From the marker to the next one. */
  readonly bytes: Uint8Array;
  /** The parameters, without marker and length. */
  readonly data: DataView;
}

const startOfScan = 0xda;
const endOfImage = 0xd9;

/** The segments between start and end of the picture; undefined where it has no end. */
export function splitJpeg(bytes: Uint8Array): readonly JpegSegment[] | undefined {
  const segments: JpegSegment[] = [];
  let at = 2;
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === endOfImage) return segments;
    // Any number of FF may stand before a marker (B.1.1.2).
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const segment = readSegment(bytes, at);
    if (!segment) return undefined;
    segments.push(segment);
    at += segment.bytes.length;
  }
  return undefined;
}

function readSegment(bytes: Uint8Array, at: number): JpegSegment | undefined {
  const marker = bytes[at + 1] ?? 0;
  const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  const end = at + 2 + length;
  if (length < 2 || end > bytes.length) return undefined;
  const whole = bytes.subarray(at, marker === startOfScan ? findMarker(bytes, end) : end);
  return {
    marker,
    bytes: whole,
    data: new DataView(bytes.buffer, bytes.byteOffset + at + 4, length - 2),
  };
}

/** Where packed pixels end: FF 00 is a pixel's byte, and D0 to D7 restart the packing. */
function findMarker(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7))
      return at;
  }
  return bytes.length;
}

/** True where the parameters begin with the name, as those of applications do. */
export function isNamed({ data }: JpegSegment, name: string): boolean {
  const codes = Array.from(name, (letter) => letter.charCodeAt(0));
  return codes.every((code, index) => index < data.byteLength && data.getUint8(index) === code);
}
