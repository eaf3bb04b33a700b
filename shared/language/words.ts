// Words in Finnish, Swedish and English side by side. A leaf that lacks a language does not compile.
import { languages, type Language } from './language.ts';
import type { Translated } from './translated.ts';

/** What is said, in each language: a text, a list of texts, or a text made of values. */
interface Said {
  readonly fi: unknown;
  readonly sv: unknown;
  readonly en: unknown;
}

/** Words by key, in groups of any depth. */
export interface WordTree {
  readonly [key: string]: WordTree | Said;
}

/** The tree as one language has it. */
export type InLanguage<Tree> = Tree extends { readonly fi: infer Words; readonly sv: unknown }
  ? Translated<Words>
  : { readonly [Key in keyof Tree]: InLanguage<Tree[Key]> };

/** Never where a language takes other values, or says another kind of thing, than Finnish. */
type Consistent<Tree> = Tree extends {
  readonly fi: infer Finnish;
  readonly sv: infer Swedish;
  readonly en: infer English;
}
  ? [Swedish, English] extends [Translated<Finnish>, Translated<Finnish>]
    ? Tree
    : never
  : { readonly [Key in keyof Tree]: Consistent<Tree[Key]> };

function isSaid(branch: WordTree | Said): branch is Said {
  const keys = Object.keys(branch);
  return keys.length === languages.length && languages.every((language) => keys.includes(language));
}

function inLanguage(branch: WordTree | Said, language: Language): unknown {
  if (isSaid(branch)) return branch[language];
  return Object.fromEntries(
    Object.entries(branch).map(([key, inner]) => [key, inLanguage(inner, language)]),
  );
}

/** The words of the tree by language. */
export function inEveryLanguage<const Tree extends WordTree>(
  tree: Consistent<Tree>,
): Readonly<Record<Language, InLanguage<Tree>>> {
  const of = (language: Language) => inLanguage(tree, language) as InLanguage<Tree>;
  return { fi: of('fi'), sv: of('sv'), en: of('en') };
}
