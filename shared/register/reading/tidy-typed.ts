/** What was typed, with one kind of space, dash and apostrophe, and none at its ends. */
export function tidyTyped(text: string): string {
  return text
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters as they compare: small and without accents, so that "Iso-Britannia" and "Côte" need no care. */
export function foldLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
