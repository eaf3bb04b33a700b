import { companyRule, registerRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { CheckedText } from '../text/checked-text.ts';
import { mayHaveTitle, pageTitle } from '../text/page-edges.ts';

const titles = new WeakMap<CheckedText, readonly (readonly [title: string, line: string])[]>();

/** The lines of a text that name the document; read once, since rules run as the user types. */
function titleLines(text: CheckedText) {
  const known = titles.get(text);
  if (known) return known;
  const lines = mayHaveTitle(text.text) ? text.text.split('\n') : [];
  const found = lines.flatMap((line) => {
    const title = pageTitle(line);
    return title === undefined ? [] : [[title, line.trim()] as const];
  });
  titles.set(text, found);
  return found;
}

/** The first page mark of each text, or the first title that stood somewhere before. */
function findPageEdges({ texts }: { readonly texts: readonly CheckedText[] }): readonly Hit[] {
  const seen = new Set<string>();
  // The name of the register is no page, whatever it holds.
  const pasted = texts.filter(({ question }) => question !== 'name');
  return pasted.flatMap((text) => {
    const repeated = titleLines(text).filter(([title]) => {
      const key = `${text.language ?? ''}:${title}`;
      const isKnown = seen.has(key);
      seen.add(key);
      return isKnown;
    });
    const hit = text.hits.get('pageMark')?.words ?? repeated[0]?.[1];
    // A single line is an answer of its own, such as a name.
    return hit !== undefined && text.text.trim().includes('\n')
      ? [{ place: text.place, values: { hit } }]
      : [];
  });
}

/** Headers and footers between the lines of an answer. */
export const pageEdgeRules: readonly Rule[] = [
  companyRule('TXT-09', 'warning', '12(1) art.', findPageEdges),
  registerRule('TXT-09', 'warning', '12(1) art.', findPageEdges),
];
