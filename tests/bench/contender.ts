import type { Paper } from '../../shared/document/document.ts';

/** One document of the run: its answers already varied, and how to compose it. */
export interface BenchPaper {
  readonly compose: () => Paper;
}

export interface Contender {
  /**
   * Gets everything ready that is not measured, and gives back what is: from its own form of the content to the
   * bytes of the file.
   */
  readonly prepare: (paper: BenchPaper) => () => Promise<Uint8Array>;
}
