// A PNG as its chunks (ISO/IEC 15948, 5.3).

/** The bytes that every PNG begins with. */
export const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export interface PngChunk {
  readonly name: string;
  readonly data: Uint8Array;
  /** With length, name and checksum. */
  readonly bytes: Uint8Array;
}

/** True for bytes that begin as a PNG. */
export function isPng(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, index) => bytes[index] === byte);
}

/** The chunks up to IEND, or up to the first one that the file does not hold as a whole. */
export function splitPng(bytes: Uint8Array): readonly PngChunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let at = pngSignature.length;
  while (at + 12 <= bytes.length && chunks.at(-1)?.name !== 'IEND') {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) break;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ name, data: bytes.subarray(at + 8, end), bytes: bytes.subarray(at, end + 4) });
    at = end + 4;
  }
  return chunks;
}
