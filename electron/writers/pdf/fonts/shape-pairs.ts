// Shaping a word takes a tenth of a millisecond, and every paper brings words that none had before. In common
// letters of Source Sans a letter depends on the next one only (kerning), so their words are put together from
// pairs. Where a pair is joined into one glyph, the whole word is left to fontkit; so are fractions, 1/2.
import type { FaceName } from '../design.ts';
import { shapeRun, type PlacedSign } from './shape-run.ts';

const commonWord = /^[A-Za-zÅÄÖåäöÉéÜüŠšŽž0-9,.;:()!?@–’”-]+$/;

function shape(face: FaceName, text: string): readonly PlacedSign[] {
  return shapeRun({ font: face, text });
}

/** The first letter of a pair, or a last letter; undefined where the second changes the glyph. */
function shapeFirst(face: FaceName, pair: string): PlacedSign | undefined {
  const signs = shape(face, pair);
  return signs.length === pair.length ? signs[0] : undefined;
}

const kept: Readonly<Record<FaceName, Map<string, PlacedSign | undefined>>> = {
  regular: new Map(),
  semibold: new Map(),
  italic: new Map(),
};

function firstOf(face: FaceName, pair: string): PlacedSign | undefined {
  const pairs = kept[face];
  if (!pairs.has(pair)) pairs.set(pair, shapeFirst(face, pair));
  return pairs.get(pair);
}

/** The signs of a word of common letters; undefined for any other. */
export function shapeByPairs(face: FaceName, word: string): readonly PlacedSign[] | undefined {
  if (!commonWord.test(word)) return undefined;
  const signs: PlacedSign[] = [];
  for (let at = 0; at < word.length; at += 1) {
    const sign = firstOf(face, word.slice(at, at + 2));
    if (!sign) return undefined;
    signs.push(sign);
  }
  return signs;
}
