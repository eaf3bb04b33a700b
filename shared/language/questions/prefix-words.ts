/** The tree with a prefix before each key: 'name' → 'contactPerson.name'. */
export function prefixWords<const Path extends string, Tree extends object>(
  path: Path,
  tree: Tree,
): { readonly [Key in keyof Tree & string as `${Path}.${Key}`]: Tree[Key] } {
  // The keys are those of the type, one by one.
  return Object.fromEntries(
    Object.entries(tree).map(([key, words]) => [`${path}.${key}`, words as unknown]),
  ) as never;
}
