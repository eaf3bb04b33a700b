/** The texts with the path of their group before each key: 'name' → 'contactPerson.name'. */
export function prefixTexts<Texts>(
  path: string,
  texts: Readonly<Record<string, Texts>>,
): Readonly<Record<string, Texts>> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${path}.${key}`, text]));
}
