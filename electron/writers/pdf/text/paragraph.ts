// Most texts of a paper stand in other papers as well, or more than once in the same, so what a text came to is
// kept: its words, and its lines in the column that it was last set in.
import type { Language } from '../../../../shared/language/language.ts';
import { breakLines } from './break-lines.ts';
import type { Line, Run, RunStyle } from './line.ts';
import { measureText, type TextExtent } from './measure-text.ts';
import { toTokens, type Token } from './tokens.ts';

interface SetLines {
  readonly language: Language;
  readonly lines: readonly Line[];
  /** The columns that it comes to the same lines in. */
  readonly narrowest: number;
  readonly widest: number;
}

/** More than sums of widths differ by, whatever their order. */
const tolerance = 0.01;

/** A single line stays as it is wherever it fits with its spaces. */
function toSetLines(lines: readonly Line[], room: number, language: Language): SetLines {
  const [line, ...others] = lines;
  const width = line?.pieces.reduce((sum, piece) => sum + piece.width, tolerance) ?? 0;
  return others.length === 0 && width <= room
    ? { language, lines, narrowest: width, widest: Infinity }
    : { language, lines, narrowest: room, widest: room };
}

function isSetFor(
  { narrowest, widest, language }: SetLines,
  room: number,
  asked: Language,
): boolean {
  return room >= narrowest && room <= widest && language === asked;
}

/** Text that can be measured, and set in a column. */
export class Paragraph {
  private readonly tokens: readonly Token[];
  private extent: TextExtent | undefined;
  private set: SetLines | undefined;

  constructor(runs: readonly Run[]) {
    this.tokens = toTokens(runs);
  }

  /** The width of the text in points, before it is broken into lines. */
  measure(): TextExtent {
    return (this.extent ??= measureText(this.tokens));
  }

  /** The text in lines of at most the given width in points. */
  breakInto(room: number, language: Language): readonly Line[] {
    if (!this.set || !isSetFor(this.set, room, language))
      this.set = toSetLines(breakLines(this.tokens, room, language), room, language);
    return this.set.lines;
  }
}

/** Of all kept texts together: some tens of megabytes. */
const mostLetters = 500_000;
let kept = new WeakMap<RunStyle, Map<string, Paragraph>>();
let letters = 0;

function keep({ text, style }: Run, paragraph: Paragraph): void {
  letters += text.length;
  if (letters > mostLetters) {
    kept = new WeakMap();
    letters = text.length;
  }
  const ofStyle = kept.get(style) ?? new Map<string, Paragraph>();
  kept.set(style, ofStyle.set(text, paragraph));
}

/** The paragraph of the runs; that of a single run may have been met before. */
export function paragraphOf(runs: readonly Run[]): Paragraph {
  const [run, ...others] = runs;
  if (!run || others.length > 0) return new Paragraph(runs);
  const known = kept.get(run.style)?.get(run.text);
  if (known) return known;
  const paragraph = new Paragraph(runs);
  keep(run, paragraph);
  return paragraph;
}
