import { shapeWord, type ShapedText } from '../fonts/shape-text.ts';
import type { Run, RunStyle } from './line.ts';
import { splitUnspaced } from './split-unspaced.ts';

/** A part of a word in one style. */
export interface WordPart extends Run {
  readonly shaped: ShapedText;
}

export interface Word {
  readonly kind: 'word';
  readonly parts: readonly WordPart[];
  /** In points. */
  readonly width: number;
}

export interface Space {
  readonly kind: 'space';
  readonly style: RunStyle;
}

/** A line feed in the answer. */
export interface LineEnd {
  readonly kind: 'line-end';
  readonly style: RunStyle;
}

export type Token = Word | Space | LineEnd;

// Words end at every space but the no-break ones; a zero-width space ends a word as well.
const splitter = /(\n|[\t \u1680\u2000-\u2006\u2008-\u200a\u200b\u205f\u3000])/u;

/** A word of the parts, shaped and measured. */
export function toWord(runs: readonly Run[]): Word {
  let width = 0;
  const parts = runs.map(({ text, style }) => {
    const shaped = shapeWord(style.text.face, text);
    width += (shaped.width * style.text.size) / 1000;
    return { text, style, shaped };
  });
  return { kind: 'word', parts, width };
}

function toSeparator(text: string, style: RunStyle): Token | undefined {
  if (text === '\u200b') return undefined;
  return text === '\n' ? { kind: 'line-end', style } : { kind: 'space', style };
}

/**
 * Words, spaces and line ends of the runs. Runs that meet without a space between them make one word,
 * so that a comma after a bold word stays with it.
 */
export function toTokens(runs: readonly Run[]): readonly Token[] {
  const tokens: Token[] = [];
  let open: Run[] = [];
  const close = (): void => {
    if (open.length > 0) tokens.push(toWord(open));
    open = [];
  };
  for (const { text, style } of runs) {
    for (const [index, piece] of text.split(splitter).entries()) {
      if (index % 2 === 1) {
        close();
        const separator = toSeparator(piece, style);
        if (separator) tokens.push(separator);
        continue;
      }
      for (const [bite, part] of splitUnspaced(piece).entries()) {
        if (bite > 0) close();
        if (part !== '') open.push({ text: part, style });
      }
    }
  }
  close();
  return tokens;
}
