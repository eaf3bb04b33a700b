import { shapeWord, type ShapedText } from '../fonts/shape-text.ts';
import { directRuns } from './direct-runs.ts';
import { KeptTexts } from './kept-texts.ts';
import type { Run } from './line.ts';
import { splitUnspaced } from './split-unspaced.ts';

/** A part of a word, or a space, in one style. */
export interface WordPart extends Run {
  readonly shaped: ShapedText;
  /** In points. */
  readonly width: number;
}

export interface Word {
  readonly kind: 'word';
  readonly parts: readonly WordPart[];
  /** In points. */
  readonly width: number;
}

/** A space, or a line feed in the answer, which is set as a space before the line ends. */
export interface Separator {
  readonly kind: 'space' | 'line-end';
  readonly space: WordPart;
}

export type Token = Word | Separator;

// Words end at every space but the no-break ones; a zero-width space ends a word as well.
const splitter = /(\n|[\t \u1680\u2000-\u2006\u2008-\u200a\u200b\u205f\u3000])/u;

function toPart(run: Run): WordPart {
  const { text, style, direction } = run;
  const shaped = shapeWord(style.text.face, text, direction);
  return { ...run, shaped, width: (shaped.width * style.text.size) / 1000 };
}

function joinParts(parts: readonly WordPart[]): Word {
  return { kind: 'word', parts, width: parts.reduce((sum, { width }) => sum + width, 0) };
}

/** A word of the parts, shaped and measured. */
export function toWord(runs: readonly Run[]): Word {
  return joinParts(runs.map(toPart));
}

function toWords(run: Run): readonly Word[] {
  return splitUnspaced(run.text).flatMap((text) =>
    text === '' ? [] : [toWord([{ ...run, text }])],
  );
}

function toSeparators(run: Run): readonly Separator[] {
  if (run.text === '\u200b') return [];
  const kind = run.text === '\n' ? 'line-end' : 'space';
  return [{ kind, space: toPart({ ...run, text: ' ' }) }];
}

/** More words than a company uses. */
const limits = { longest: 40, mostLetters: 500_000 };
const words = new KeptTexts(toWords, limits);
const separators = new KeptTexts(toSeparators, limits);

/**
 * Words, spaces and line ends of the runs. Runs that meet without a space between them make one word,
 * so that a comma after a bold word stays with it.
 */
export function toTokens(runs: readonly Run[]): readonly Token[] {
  const tokens: Token[] = [];
  /** The word that the next run may go on with. */
  let open: Word | undefined;
  const close = (): void => {
    if (open) tokens.push(open);
    open = undefined;
  };
  for (const run of directRuns(runs)) {
    run.text.split(splitter).forEach((text, index) => {
      if (index % 2 === 1) {
        close();
        tokens.push(...separators.get(text, run));
        return;
      }
      words.get(text, run).forEach((word, bite) => {
        if (bite > 0) close();
        open = open ? joinParts([...open.parts, ...word.parts]) : word;
      });
    });
  }
  close();
  return tokens;
}
