import type { Language } from '../../../../shared/language/language.ts';
import { assertNever } from '../../../../shared/util/assert-never.ts';
import { shapeSoftHyphen } from '../fonts/shape-text.ts';
import { breakWord, forceBreak, isAddress, type BrokenWord } from './break-word.ts';
import type { Line } from './line.ts';
import { placePieces } from './place-pieces.ts';
import type { Token, Word, WordPart } from './tokens.ts';

/** A word is hyphenated only where the line would stay emptier than this: fewer hyphens, calmer edge. */
function hyphenationZone(room: number, word: Word): number {
  const [first] = word.parts;
  if (first?.style.text.whole) return room;
  // "section 10" goes to the next line rather than be torn apart in its first word.
  if (word.parts.some(({ text }) => text.includes('\u00a0'))) return room;
  return first && isAddress(first.text) ? room * 0.5 : Math.min(room * 0.4, 42);
}

function toSoftHyphen({ style, direction }: WordPart): WordPart {
  const shaped = shapeSoftHyphen(style.text.face);
  const width = (shaped.width * style.text.size) / 1000;
  return { text: '\u00ad', style, shaped, width, ...(direction && { direction }) };
}

/** Sets words one after another and starts new lines where they are full. */
class LineBreaker {
  readonly lines: Line[] = [];
  private parts: WordPart[] = [];
  /** With the spaces so far. */
  private width = 0;
  /** Without the spaces at the end. */
  private inkWidth = 0;
  private readonly room: number;
  private readonly language: Language;

  constructor(room: number, language: Language) {
    this.room = room;
    this.language = language;
  }

  add(token: Token): void {
    switch (token.kind) {
      case 'word':
        this.addWord(token);
        break;
      case 'space':
        this.addSpace(token.space);
        break;
      case 'line-end':
        // The space keeps the words on both sides apart when the text is read aloud or copied.
        this.addSpace(token.space);
        this.endLine();
        break;
      default:
        assertNever(token);
    }
  }

  /** The lines; at least one, also for an empty text. */
  end(): readonly Line[] {
    if (this.parts.length > 0 || this.lines.length === 0) this.endLine();
    return this.lines;
  }

  private addWord(word: Word): void {
    let rest: Word | undefined = word;
    while (rest && this.width + rest.width > this.room) rest = this.breakOff(rest);
    if (rest) this.place(rest);
  }

  /** Ends the line, with the start of the word if there is reason to; gives back what is left. */
  private breakOff(word: Word): Word | undefined {
    const left = this.room - this.width;
    const empty = this.parts.length === 0;
    const broken =
      left > hyphenationZone(this.room, word) || empty
        ? breakWord(word, left, this.language)
        : undefined;
    const forced = broken ?? (empty ? forceBreak(word, left) : undefined);
    if (forced) this.placeStart(forced);
    else if (empty) {
      this.place(word);
      return undefined;
    }
    this.endLine();
    return forced ? forced.rest : word;
  }

  private placeStart({ start, hyphen }: BrokenWord): void {
    this.place(start);
    const last = start.parts.at(-1);
    if (hyphen && last) this.push(toSoftHyphen(last));
    this.inkWidth = this.width;
  }

  private place(word: Word): void {
    for (const part of word.parts) this.push(part);
    this.inkWidth = this.width;
  }

  private addSpace(space: WordPart): void {
    // Spaces hang over the end of a full line; a second one there would only widen the page.
    if (this.width <= this.room) this.push(space);
  }

  private push(part: WordPart): void {
    this.parts.push(part);
    this.width += part.width;
  }

  private endLine(): void {
    const missing = this.parts.map(({ shaped }) => shaped.missing).join('');
    this.lines.push({ pieces: placePieces(this.parts), width: this.inkWidth, missing });
    this.parts = [];
    this.width = 0;
    this.inkWidth = 0;
  }
}

/** Breaks text into lines of at most the given width in points. */
export function breakLines(
  tokens: readonly Token[],
  room: number,
  language: Language,
): readonly Line[] {
  const breaker = new LineBreaker(room, language);
  for (const token of tokens) breaker.add(token);
  return breaker.end();
}
