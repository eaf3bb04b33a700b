import { shapeWord, type ShapedText } from '../fonts/shape-text.ts';
import { directRuns } from './direct-runs.ts';
import type { Run } from './line.ts';
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

export interface Space extends Pick<Run, 'style' | 'direction'> {
  readonly kind: 'space';
}

/** A line feed in the answer. */
export interface LineEnd extends Pick<Run, 'style' | 'direction'> {
  readonly kind: 'line-end';
}

export type Token = Word | Space | LineEnd;

// Words end at every space but the no-break ones; a zero-width space ends a word as well.
const splitter = /(\n|[\t \u1680\u2000-\u2006\u2008-\u200a\u200b\u205f\u3000])/u;

/** A word of the parts, shaped and measured. */
export function toWord(runs: readonly Run[]): Word {
  let width = 0;
  const parts = runs.map((run) => {
    const { text, style, direction } = run;
    const shaped = shapeWord(style.text.face, text, direction);
    width += (shaped.width * style.text.size) / 1000;
    return { ...run, shaped };
  });
  return { kind: 'word', parts, width };
}

function toSeparator(text: string, { style, direction }: Run): Token | undefined {
  if (text === '\u200b') return undefined;
  const kind = text === '\n' ? 'line-end' : 'space';
  return { kind, style, ...(direction && { direction }) };
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
  for (const run of directRuns(runs)) {
    for (const [index, piece] of run.text.split(splitter).entries()) {
      if (index % 2 === 1) {
        close();
        const separator = toSeparator(piece, run);
        if (separator) tokens.push(separator);
        continue;
      }
      for (const [bite, part] of splitUnspaced(piece).entries()) {
        if (bite > 0) close();
        if (part !== '') open.push({ ...run, text: part });
      }
    }
  }
  close();
  return tokens;
}
