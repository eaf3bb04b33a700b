/** The addresses that a paper links to: a part of its own lists them, and the text names their ids. */
export interface Links {
  /** The id of the next link, which leads to the address. */
  readonly add: (address: string) => string;
  readonly list: readonly Link[];
}

export interface Link {
  readonly id: string;
  readonly address: string;
}

/** The links of one document, none yet. */
export function createLinks(): Links {
  const list: Link[] = [];
  return {
    list,
    add: (address) => {
      const id = `rLink${String(list.length + 1)}`;
      list.push({ id, address });
      return id;
    },
  };
}
