import type { FigureWeight, MeasureText } from './figure-layout.ts';

interface Wrapping {
  readonly size: number;
  readonly weight: FigureWeight;
  readonly width: number;
  /** What does not fit on this many lines ends in an ellipsis; the tables of the paper say it in full. */
  readonly most: number;
  readonly measure: MeasureText;
}

/** The lines of a text: broken between words, and within words that are wider than a line. */
export function wrapFigureText(text: string, wrapping: Wrapping): readonly string[] {
  const { most } = wrapping;
  const fits = (line: string) =>
    wrapping.measure(line, wrapping.size, wrapping.weight) <= wrapping.width;
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, fits)) {
    if (line !== '' && !fits(line + piece.trimEnd())) {
      lines.push(line.trimEnd());
      line = '';
      if (lines.length > most) break;
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines[most - 1] ?? '', fits)];
}

/** Words with the space or hyphen after them; a word wider than a line as its letters. */
function pieces(text: string, fits: (line: string) => boolean): readonly string[] {
  const words =
    text
      .replace(/\s+/g, ' ')
      .trim()
      .match(/[^ \-/]*[ \-/]?/g) ?? [];
  return words.flatMap((word) => (fits(word.trimEnd()) ? [word] : Array.from(word)));
}

function shorten(line: string, fits: (line: string) => boolean): string {
  const letters = Array.from(line);
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
