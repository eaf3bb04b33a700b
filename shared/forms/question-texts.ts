// What a form says to the user, apart from what it asks: one set per language, in shared/language.

/** The words of one question. Options are keyed by their value in the file. */
export interface QuestionTexts extends Partial<Explanation> {
  readonly label: string;
  readonly hint: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** The words of one list of rows: its button, and a row that has no name yet. */
export interface RowTexts {
  readonly add: string;
  readonly untitled: string;
}

/**
 * The words of one section. Questions are keyed by their id; a question of a row by its list and
 * its own id ('purposes.text').
 */
export interface SectionTexts {
  readonly title: string;
  readonly intro: string;
  readonly questions: Readonly<Record<string, QuestionTexts>>;
  readonly rows?: Readonly<Record<string, RowTexts>>;
}

/** What a question means to a small company: shown below it, folded. */
export interface Explanation {
  /** Why it is asked and what happens with the answer. */
  readonly why: string;
  /** An answer as a fictional small company would write it, or what such a company chooses. */
  readonly example: string;
  /** What often goes wrong, a sentence each. */
  readonly mistakes: readonly string[];
  /** Longer help where the matter is hard: paragraphs. */
  readonly help?: readonly string[];
}
