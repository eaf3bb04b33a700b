// Most texts of a paper stand in other papers as well, or more than once in the same, so what a text came to is
// kept: its words, and its lines in the column that it was last set in.
import type { Language } from '../../../../shared/language/language.ts';
import { unbrokenSpaces } from '../../../../shared/util/unbroken-spaces.ts';
import { breakLines } from './break-lines.ts';
import { KeptTexts } from './kept-texts.ts';
import type { Line, Run } from './line.ts';
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

function split(runs: readonly Run[]): readonly Token[] {
  return toTokens(runs.map((run) => ({ ...run, text: unbrokenSpaces(run.text) })));
}

/** Text that can be measured, and set in a column. */
export class Paragraph {
  private readonly runs: readonly Run[];
  /** Between measuring and setting, but no longer: words are found again sooner than kept. */
  private tokens: readonly Token[] | undefined;
  private extent: TextExtent | undefined;
  private set: SetLines | undefined;

  constructor(runs: readonly Run[]) {
    this.runs = runs;
  }

  /** The width of the text in points, before it is broken into lines. */
  measure(): TextExtent {
    if (this.extent) return this.extent;
    this.tokens = split(this.runs);
    return (this.extent = measureText(this.tokens));
  }

  /** The text in lines of at most the given width in points. */
  breakInto(room: number, language: Language): readonly Line[] {
    if (this.set && isSetFor(this.set, room, language)) return this.set.lines;
    const lines = breakLines(this.tokens ?? split(this.runs), room, language);
    this.tokens = undefined;
    this.set = toSetLines(lines, room, language);
    return lines;
  }
}

/** Some tens of megabytes. */
const kept = new KeptTexts((run) => new Paragraph([run]), {
  longest: 20_000,
  mostLetters: 500_000,
});

/** The paragraph of the runs; that of a single run may have been met before. */
export function paragraphOf(runs: readonly Run[]): Paragraph {
  const [run, ...others] = runs;
  return run && others.length === 0 ? kept.get(run.text, run) : new Paragraph(runs);
}
