// The text of a file. It is UTF-8 (RFC 8259, section 8.1); an editor of Windows may have saved it in another
// encoding, which is recognised and never guessed at while a file is used.
import type { TextEncoding } from '../../shared/bridge/app-error.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** Why bytes are no text of a file; `damaged` where no encoding makes JSON of them. */
export type EncodingFault =
  { readonly kind: 'damaged' } | { readonly kind: 'encoding'; readonly encoding: TextEncoding };

/** The text of bytes that are UTF-8. */
export function decodeText(bytes: Uint8Array): Result<string, EncodingFault> {
  const text = decodeUtf8(bytes);
  // UTF-16 of plain letters is UTF-8 as well, full of zeros.
  if (text !== undefined && guessUtf16(bytes) === undefined) return ok(text);
  const other = decodeOther(bytes);
  if (other) return fail({ kind: 'encoding', encoding: other.encoding });
  return text === undefined ? fail({ kind: 'damaged' }) : ok(text);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What the parser makes of the text of the bytes. */
export function parseBytes<Parsed, Fault>(
  bytes: Uint8Array,
  parse: (text: string) => Result<Parsed, Fault>,
): Result<Parsed, Fault | EncodingFault> {
  const text = decodeText(bytes);
  return text.ok ? parse(text.value) : text;
}

/** The text of bytes in another encoding than UTF-8, where they are JSON in it. */
export function decodeOther(
  bytes: Uint8Array,
): { readonly encoding: TextEncoding; readonly text: string } | undefined {
  const encoding = guessUtf16(bytes) ?? guessWindows1252(bytes);
  const text = encoding && decoders[encoding](bytes).replace(/^\ufeff/, '');
  return text !== undefined && isJson(text)
    ? { encoding: encoding ?? 'utf-16le', text }
    : undefined;
}

const decoders: { readonly [Encoding in TextEncoding]: (bytes: Uint8Array) => string } = {
  'utf-16le': (bytes) => Buffer.from(bytes).toString('utf16le'),
  'utf-16be': (bytes) => swapPairs(bytes).toString('utf16le'),
  'windows-1252': (bytes) =>
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, toWindows1252),
};

function swapPairs(bytes: Uint8Array): Buffer {
  const even = bytes.length - (bytes.length % 2);
  return Buffer.from(bytes.subarray(0, even)).swap16();
}

/** The letters of 0x80 to 0x9f, in which windows-1252 is not Latin 1; `\ufffd` stands for none. */
const letters = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

function toWindows1252(letter: string): string {
  return letters[letter.charCodeAt(0) - 0x80] ?? letter;
}

/** By its mark, or by the zeros: a file of ours begins with letters of ASCII, each of them beside a zero. */
function guessUtf16(bytes: Uint8Array): TextEncoding | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = [...bytes.subarray(0, 16)];
  const zeros = (rest: number) => start.filter((byte, at) => byte === 0 && at % 2 === rest).length;
  if (start.length < 16) return undefined;
  if (zeros(0) === 0 && zeros(1) === 8) return 'utf-16le';
  return zeros(0) === 8 && zeros(1) === 0 ? 'utf-16be' : undefined;
}

/**
 * Windows' letters are no UTF-8. Where other letters are, the file was UTF-8 and is damaged: read as windows-1252
 * all of them would be wrong. Five bytes stand for no letter in it.
 */
function guessWindows1252(bytes: Uint8Array): TextEncoding | undefined {
  const asUtf8 = new TextDecoder('utf-8').decode(bytes);
  const isWrong = asUtf8.includes('\ufffd');
  // eslint-disable-next-line no-control-regex -- every letter that is not ASCII
  const hasOthers = /[^\x00-\x7f\ufffd]/.test(asUtf8);
  const hasNone = [0x81, 0x8d, 0x8f, 0x90, 0x9d].some((byte) => bytes.includes(byte));
  return isWrong && !hasOthers && !hasNone ? 'windows-1252' : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
