import type { Document } from '../../shared/document/document.ts';

/** One document of the run: its answers already varied, and how to compose it. */
export interface Paper {
  readonly compose: () => Document;
}

export interface Contender {
  /**
   * Gets everything ready that is not measured, and gives back what is: from its own form of the content to the
   * bytes of the file.
   */
  readonly prepare: (paper: Paper) => () => Promise<Uint8Array>;
}
