// Markup that no user text can slip into: only the tags written in this project and escaped text become
// Markup, and a plain string does not fit where Markup is asked for.

const source: unique symbol = Symbol('source');

/** A piece of a page whose tags are all our own. */
export interface Markup {
  readonly [source]: string;
}

type Part = Markup | readonly Markup[];

/** Markup of a template whose values are markup; those of a list stand on lines of their own. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const [first = '', ...rest] = strings;
  const filled = rest.map((text, index) => toHtml(parts[index] ?? []) + text);
  return { [source]: first + filled.join('') };
}

/** Pieces of running text one after the other, with nothing between them. */
export function join(parts: readonly Markup[]): Markup {
  return { [source]: parts.map((part) => part[source]).join('') };
}

/** The text as it stands, for element content and for quoted attributes. */
export function escapeText(text: string): Markup {
  return { [source]: text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter) };
}

/** What goes into the file. */
export function toHtml(part: Part): string {
  return source in part ? part[source] : part.map((each) => each[source]).join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
