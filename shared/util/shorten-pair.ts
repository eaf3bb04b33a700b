const longest = 80;

/** How much of what both texts share is kept before the place where they part. */
const lead = 24;

/** Two texts cut to what a list has room for, so that the place where they part is seen. */
export function shortenPair(one: string, other: string): readonly [string, string] {
  const [first, second] = [flatten(one), flatten(other)];
  const fits = [first, second].every(({ length }) => length <= longest);
  const shared = Array.from(first).findIndex((letter, index) => letter !== second[index]);
  // Where one text goes on after the other has ended, they part at its end.
  const parting = shared === -1 ? first.length : shared;
  const start = fits || parting <= lead ? 0 : startOfWord(first, parting - lead);
  return [cut(first, start), cut(second, start)];
}

function startOfWord(text: string, position: number): number {
  return text.lastIndexOf(' ', position) + 1;
}

function cut(text: string, start: number): string {
  const end = start + longest;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

function flatten(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
