import type { Token } from './tokens.ts';

/** The width of text in points: of its longest word, and of its longest line if it need not be broken. */
export interface TextExtent {
  readonly least: number;
  readonly most: number;
}

const spaceShare = 0.2;

function widthOf(token: Token): number {
  if (token.kind === 'word') return token.width;
  return token.kind === 'space' ? token.space.style.text.size * spaceShare : 0;
}

/** Measures text before it is broken into lines. */
export function measureText(tokens: readonly Token[]): TextExtent {
  let least = 0;
  let most = 0;
  let line = 0;
  for (const token of tokens) {
    line = token.kind === 'line-end' ? 0 : line + widthOf(token);
    most = Math.max(most, line);
    if (token.kind === 'word') least = Math.max(least, token.width);
  }
  return { least, most };
}
