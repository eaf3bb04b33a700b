/** A term of data protection in one language. */
export interface GlossaryEntry {
  readonly term: string;
  /** What it means, in one to three plain sentences. */
  readonly text: string;
  /**
   * Beginnings of words by which a text of the language is seen to use the term; several words in a
   * row stand with spaces between. Empty where the term is too common to be pointed out.
   */
  readonly words: readonly string[];
}
