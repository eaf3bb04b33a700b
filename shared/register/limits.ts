/**
 * Characters that one answer may hold when documents are made: some twenty pages. A longer text is
 * nearly always a paste by mistake. It is still saved; only the documents wait until it is shortened.
 */
export const answerLimit = 50_000;
