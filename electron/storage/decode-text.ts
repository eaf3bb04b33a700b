/** Bytes as UTF-8 text; bytes that are not UTF-8 become marks, and the file is told to be damaged. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
