// The one door to @noble/hashes: a hash that needs neither Node nor a browser's secure context, and
// answers at once. 1.8.0 is the version that pdfkit brings along, so the app carries one copy.
import { sha256 as hash } from '@noble/hashes/sha2';

/** The SHA-256 of the text in UTF-8. */
export function sha256(text: string): Uint8Array {
  return hash(text);
}
