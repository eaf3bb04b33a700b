import { zipSync } from 'fflate';
import { concatenate } from '../../../../shared/util/concatenate.ts';

/** Parts of a package by their paths. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Zipped with one fixed time, in local parts: the zip format has no time zone. */
export function zipParts(parts: Parts): Uint8Array {
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 });
}

// A zip file is the files, a directory with an entry for each that tells where it begins, and an end that
// tells where the directory does. Offsets below are those of APPNOTE.TXT 4.3.12 and 4.3.16.
const entryLength = 46;
const endLength = 22;

/** One zip file with the files of two, which stay as they were compressed. */
export function joinZips(one: Uint8Array, other: Uint8Array): Uint8Array {
  const [first, second] = [openZip(one), openZip(other)];
  const end = one.slice(-endLength);
  const view = viewOf(end);
  const count = first.count + second.count;
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, first.directory.length + second.directory.length, true);
  view.setUint32(16, first.files.length + second.files.length, true);
  const directory = moveEntries(second.directory, first.files.length);
  return concatenate([first.files, second.files, first.directory, directory, end]);
}

function openZip(zip: Uint8Array) {
  const end = viewOf(zip.subarray(-endLength));
  const start = end.getUint32(16, true);
  return {
    files: zip.subarray(0, start),
    directory: zip.subarray(start, -endLength),
    count: end.getUint16(10, true),
  };
}

/** The entries of files that begin so many bytes later than they did. */
function moveEntries(directory: Uint8Array, distance: number): Uint8Array {
  const moved = directory.slice();
  const view = viewOf(moved);
  for (let at = 0; at < moved.length;) {
    view.setUint32(at + 42, view.getUint32(at + 42, true) + distance, true);
    const [name, extra, comment] = [28, 30, 32].map((length) => view.getUint16(at + length, true));
    at += entryLength + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return moved;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
