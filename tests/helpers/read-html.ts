// Reads a page with a parser of the HTML standard: what a browser would see, and where it would have to
// guess what was meant.
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type HtmlElement = Tree.Element;

export interface HtmlPage {
  /** Names of the errors of markup, in order. */
  readonly errors: readonly string[];
  /** Every element in document order. */
  readonly elements: readonly HtmlElement[];
  /** What a reader sees of the article without its foot, with the marks of list items. */
  readonly text: string;
}

/** The page that the bytes hold. */
export function readHtml(bytes: Uint8Array): HtmlPage {
  const errors: string[] = [];
  const document = parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), {
    onParseError: ({ code }) => errors.push(code),
  });
  const elements = elementsOf(document);
  const article = elements.find(({ tagName }) => tagName === 'article');
  return { errors, elements, text: article ? visibleText(article) : '' };
}

function elementsOf(node: Tree.ParentNode): readonly HtmlElement[] {
  return node.childNodes.flatMap((child) =>
    tree.isElementNode(child) ? [child, ...elementsOf(child)] : [],
  );
}

/** The text of a node with line feeds for line breaks. */
export function textOf(node: Tree.ChildNode): string {
  if (tree.isTextNode(node)) return node.value;
  if (!tree.isElementNode(node)) return '';
  return node.tagName === 'br' ? '\n' : node.childNodes.map(textOf).join('');
}

/** Captions stand in the page for those who cannot see it; contents say once more what the headings say. */
const unseen = ['caption', 'footer', 'nav'];

function visibleText(node: Tree.ChildNode): string {
  if (tree.isTextNode(node)) return node.value;
  if (!tree.isElementNode(node) || unseen.includes(node.tagName)) return '';
  const mark = node.tagName === 'li' ? '•' : '';
  return `${mark}${node.childNodes.map(visibleText).join('')}`;
}

/** The value of the attribute; undefined where the element has none of the name. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The elements of the name, in document order. */
export function findElements(page: HtmlPage, tagName: string): readonly HtmlElement[] {
  return page.elements.filter((element) => element.tagName === tagName);
}
