/** A stream of numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// A long word of prose: ids, addresses of pages and dates never stand between spaces.
const longWord = /(?<= )\p{Ll}{6,}(?=[ ,.])/gu;

/** All long words in the answers. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.match(longWord) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(wordsOf);
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mapStrings(inner, change)]),
  );
}

/**
 * Gives a way to vary answers: a quarter of the long words become others of the same answers, and every twentieth
 * a compound that no document had before, as every company brings words of its own.
 */
export function createVariation(answers: unknown): <T>(value: T, seed: number) => T {
  const words = [...new Set(wordsOf(answers))];
  return <T>(value: T, seed: number): T => {
    const random = createRandom(seed);
    const anyWord = (): string => words[Math.floor(random() * words.length)] ?? '';
    const change = (text: string): string =>
      text.replace(longWord, (word) => {
        const dice = random();
        if (dice < 0.05) return anyWord() + anyWord();
        return dice < 0.25 ? anyWord() : word;
      });
    // Only words within texts change, so the shape stays that of T.
    return mapStrings(value, change) as T;
  };
}
