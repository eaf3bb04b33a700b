// How a bookmark names the answer that its text came from.
//
// Word allows 40 letters, digits and underscores, and compares names without case, while a path such as
// purposes[p1].balancingTest.summary can be of any length. So the name is a digest:
//
//   _seloste_<14 characters of 0-9 a-z: digest of "<file> <path>">_<n>
//
// A reader that knows the register computes the mark of each of its answers and so finds the answer of a
// bookmark; n counts the places of the same answer in the document, from 1. The leading underscore hides
// the bookmark in Word's own list. A digest also tells a reader of a public notice nothing about the file.
import type { AnswerPlace } from '../register/file-content.ts';

/** What the names of all bookmarks of one answer have in common: the name without its count. */
export function placeMark({ file, path }: AnswerPlace): string {
  const text = `${file} ${path}`;
  return `_seloste_${digest(text, 0x9747b28c)}${digest(text, 0x3c6ef372)}`;
}

/** 32 bits of the text as seven digits of base 36: the steps and the finish of MurmurHash3, by code unit. */
function digest(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    let unit = Math.imul(text.charCodeAt(index), 0xcc9e2d51);
    unit = Math.imul((unit << 15) | (unit >>> 17), 0x1b873593);
    hash ^= unit;
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(36).padStart(7, '0');
}
