/** The items in groups, each of which begins with an item that opens one; at least one group. */
export function splitBefore<Item>(
  items: readonly Item[],
  opens: (item: Item) => boolean,
): readonly (readonly Item[])[] {
  const starts = items.flatMap((item, index) => (index > 0 && opens(item) ? [index] : []));
  const bounds = [0, ...starts];
  return bounds.map((start, index) => items.slice(start, bounds[index + 1]));
}
