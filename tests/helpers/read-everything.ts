// Everything that a file of an export says anywhere: on its pages, in its metadata, bookmarks, attachments,
// links, names of parts. For tests that look for what must not be there.
import { inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { readPdf } from './read-pdf.ts';

/** The bytes of the file and of every packed stream or part in it, each byte as one letter. */
export function unpackFile(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes);
  const packed = raw.subarray(0, 2).toString() === 'PK' ? unzip(raw) : inflateStreams(raw);
  return Buffer.concat([raw, ...packed]).toString('latin1');
}

function unzip(raw: Buffer): readonly Uint8Array[] {
  return Object.entries(unzipSync(raw)).flatMap(([name, data]) => [Buffer.from(name), data]);
}

function inflateStreams(raw: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let at = raw.indexOf('stream\n'); at >= 0; at = raw.indexOf('stream\n', at + 7)) {
    try {
      parts.push(inflateSync(raw.subarray(at + 7)));
    } catch {
      // Not every stream is packed.
    }
  }
  return parts;
}

/**
 * All that the file says, as text without spaces in small letters: its unpacked bytes, what is written in
 * them in UTF-16 or in hexadecimal digits, and of a PDF also its text, whose letters are numbers of glyphs.
 */
export async function readEverything(bytes: Uint8Array): Promise<string> {
  const unpacked = unpackFile(bytes);
  const hexadecimal = (unpacked.match(/(?:[0-9a-f]{2}){4,}/gi) ?? [])
    .map((digits) => Buffer.from(digits, 'hex').toString('latin1'))
    .join('\n');
  const shown = unpacked.startsWith('%PDF') ? await readShown(bytes) : '';
  // Letters of UTF-16 stand between zeros.
  return `${unpacked}\n${hexadecimal}\n${shown}`.replace(/[\s\0\u00ad]/g, '').toLowerCase();
}

async function readShown(bytes: Uint8Array): Promise<string> {
  const { blocks, artifacts, references, bookmarks, links, info } = await readPdf(bytes);
  const texts = blocks.map(({ text }) => text);
  return [...texts, ...artifacts, ...references, ...bookmarks, ...links, JSON.stringify(info)].join(
    '\n',
  );
}
