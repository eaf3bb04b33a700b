import type { WriterWarning } from '../../../shared/document/written-file.ts';
import type { AnswerPlace } from '../../../shared/register/file-content.ts';
import { cleanText, countUnprintable } from '../../../shared/util/clean-text.ts';

// Letters that stand as they are in clean text: nearly all texts have no other.
const plainLetters = /^[\n -~\u00a0-\u024f\u2010-\u2027\u2030-\u205e\u20ac\u25a0-\u27bf]*$/;

/** Gathers what could not be printed as it stands in the answers, once for each place. */
export class WarningCollector {
  private readonly found = new Map<string, WriterWarning>();

  /** The text without the characters that cannot be printed. */
  clean(text: string, place: AnswerPlace | undefined): string {
    if (plainLetters.test(text)) return text;
    if (countUnprintable(text) > 0)
      this.add({ kind: 'characters-unprintable', place, characters: '' });
    return cleanText(text);
  }

  /** Notes letters that no font has. */
  addMissing(letters: string, place: AnswerPlace | undefined): void {
    this.add({ kind: 'characters-without-glyph', place, characters: letters });
  }

  list(): readonly WriterWarning[] {
    return [...this.found.values()];
  }

  private add(warning: WriterWarning): void {
    const key = `${warning.kind} ${warning.place?.file ?? ''} ${warning.place?.path ?? ''}`;
    const characters = (this.found.get(key)?.characters ?? '') + warning.characters;
    this.found.set(key, { ...warning, characters: [...new Set(characters)].join('') });
  }
}
