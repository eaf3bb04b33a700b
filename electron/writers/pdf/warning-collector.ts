import type { WriterWarning } from '../../../shared/document/written-file.ts';
import type { AnswerPlace } from '../../../shared/register/file-content.ts';

/** Gathers what could not be printed as it stands in the answers, once for each place. */
export class WarningCollector {
  private readonly found = new Map<string, WriterWarning>();

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
