// XML that no user text can slip into: only the tags written in this project, numbers and escaped text
// become Xml, and a plain string does not fit where Xml is asked for.

declare const ours: unique symbol;

/** A piece of a part of the package, well formed by itself. */
export type Xml = string & { readonly [ours]: true };

type Piece = Xml | readonly Xml[] | number;

/** XML of a template whose values are pieces of XML. */
export function xml(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Xml {
  let text = strings[0] ?? '';
  pieces.forEach((piece, index) => {
    text += typeof piece === 'object' ? piece.join('') : String(piece);
    text += strings[index + 1] ?? '';
  });
  return text as Xml;
}

/** Clean text as it stands in the content or a quoted attribute of XML. */
export function escapeXml(text: string): Xml {
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter) as Xml;
}

/** Nothing, where a piece may stand. */
export const noXml = xml``;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
