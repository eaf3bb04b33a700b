import type { AnswerPlace } from '../register/file-content.ts';

/** Something that could not be printed as it stands in the answers; nothing is dropped silently. */
export interface WriterWarning {
  /** Control characters and broken characters are left out; letters without a glyph print as a mark. */
  readonly kind: 'characters-unprintable' | 'characters-without-glyph';
  /** The answer that they stand in; undefined where the text is not the user's. */
  readonly place: AnswerPlace | undefined;
  /** The characters without a glyph, each once; empty for unprintable ones, which cannot be shown. */
  readonly characters: string;
}

/** A document as bytes of one file format. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly warnings: readonly WriterWarning[];
}
