import type { FigureWeight, MeasureText } from './figure-layout.ts';

interface Wrapping {
  readonly size: number;
  readonly weight: FigureWeight;
  readonly width: number;
  /** What does not fit on this many lines ends in an ellipsis; the tables of the paper say it in full. */
  readonly most: number;
  readonly measure: MeasureText;
}

type Fits = (line: string) => boolean;

/** The lines of a text: broken between words, and within words that are wider than a line. */
export function wrapFigureText(text: string, wrapping: Wrapping): readonly string[] {
  const { size, weight, width, most, measure } = wrapping;
  const fits: Fits = (line) => measure(line, size, weight) <= width;
  const lines: string[] = [];
  let line: Piece = { text: '', end: '' };
  for (const piece of pieces(text, fits)) {
    const longer = { text: line.text + piece.text, end: piece.end };
    if (line.text !== '' && !fits(printed(longer))) {
      lines.push(printed(line));
      line = piece;
      if (lines.length > most) break;
    } else {
      line = longer;
    }
  }
  if (line.text.trim() !== '') lines.push(printed(line));
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines[most - 1] ?? '', fits)];
}

/** Text that stays on one line, and what is printed where a line breaks after it. */
interface Piece {
  readonly text: string;
  readonly end: '' | '-';
}

function printed({ text, end }: Piece): string {
  return text.trimEnd() + end;
}

/** Words with the space, hyphen or slash after them; of words wider than a line their syllables. */
function pieces(text: string, fits: Fits): readonly Piece[] {
  const words =
    text
      .replace(/\s+/g, ' ')
      .trim()
      .match(/[^ \-/]*[ \-/]?/g) ?? [];
  return words.flatMap((word): readonly Piece[] =>
    fits(word.trimEnd()) ? [{ text: word, end: '' }] : syllables(word, fits),
  );
}

// In Finnish a syllable begins with one consonant and its vowel; other languages come close enough.
const syllableStart = /(?<=\p{L}{2})(?=[bcdfghjklmnpqrstvwxzšž][aeiouyåäö])(?=\p{L}{2})/iu;

function syllables(word: string, fits: Fits): readonly Piece[] {
  const parts = word.split(syllableStart);
  return parts.flatMap((part, index): readonly Piece[] => {
    const end = index === parts.length - 1 ? '' : '-';
    if (fits(printed({ text: part, end }))) return [{ text: part, end }];
    return Array.from(part, (letter) => ({ text: letter, end: '' }));
  });
}

function shorten(line: string, fits: Fits): string {
  const letters = Array.from(line);
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
