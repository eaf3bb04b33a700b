/** Articles of the Regulation by number, each once and in order, and other acts as they are cited. */
export interface Citations {
  readonly articles: readonly string[];
  readonly acts: readonly string[];
}

/** '13(1)(c)', '13(2)(a)', '1050/2018 6 §' → articles 13 and the act as it stands. */
export function articleNumbers(references: readonly string[]): Citations {
  const isArticle = (reference: string) => /^\d+(\(\w+\))*$/.test(reference);
  const numbers = references.filter(isArticle).map((reference) => reference.replace(/\(.*/, ''));
  return {
    articles: [...new Set(numbers)].sort((one, other) => Number(one) - Number(other)),
    acts: references.filter((reference) => !isArticle(reference)),
  };
}
