import type { Tag, TagKind } from '../layout/tag.ts';
import { TextObject, toTextString, type PdfKit, type PdfReference } from './pdf-kit.ts';

// The tree is written as text, not as objects of pdfkit: a binder has thousands of elements.

/** An element of the structure tree: what it holds is added as it is painted. */
export interface Element {
  readonly kind: TagKind | 'Link' | 'Span';
  readonly object: TextObject;
  readonly parent: TextObject | PdfReference;
  /** The entries of its dictionary that its tag gives. */
  entries: string;
  /** The page of its first content, which the others need not name. */
  page: PdfReference | undefined;
  kids: string;
}

function entriesOf({ scope, summary, numbering, alternative }: Tag): string {
  if (alternative !== undefined) return `/Alt ${toTextString(alternative)}`;
  if (scope !== undefined) return `/A<</O/Table/Scope/${scope}>>`;
  if (summary !== undefined) return `/A<</O/Table/Summary ${toTextString(summary)}>>`;
  return numbering === undefined ? '' : `/A<</O/List/ListNumbering/${numbering}>>`;
}

/** The structure tree of a file (ISO 32000-1, 14.7); text is put into it as it is painted. */
export class Structure {
  private readonly elements = new Map<Tag, Element>();
  private readonly all: Element[] = [];
  /** By the key of a page or an annotation: what its contents belong to. */
  private readonly parents: (TextObject | TextObject[])[] = [];
  private onPage: TextObject[] = [];
  private readonly pdf: PdfKit;

  constructor(pdf: PdfKit, root: Tag) {
    this.pdf = pdf;
    const tree = pdf.getStructTreeRoot();
    tree.data['K'] = [this.build(root, tree).object];
  }

  /** Begins the current page of the file. */
  startPage(): void {
    this.onPage = [];
    this.pdf.page.dictionary.data['StructParents'] = this.parents.push(this.onPage) - 1;
  }

  /** The element that a tag became. */
  elementOf(tag: Tag): Element {
    const element = this.elements.get(tag);
    if (!element) throw new Error(`A line points at a ${tag.kind} outside the structure tree`);
    return element;
  }

  addLink(parent: Element): Element {
    return this.addInside(parent, 'Link', '');
  }

  /** An element whose letters are read in another order than they stand in (ISO 32000-1, 14.9.4). */
  addPhrase(parent: Element, text: string): Element {
    return this.addInside(parent, 'Span', `/ActualText ${toTextString(text)}`);
  }

  /** The operator that begins content of the element on the current page. */
  mark(element: Element): string {
    const { dictionary } = this.pdf.page;
    const id = String(this.onPage.push(element.object) - 1);
    element.page ??= dictionary;
    element.kids +=
      element.page === dictionary ? ` ${id}` : `<</Type/MCR/Pg ${String(dictionary)}/MCID ${id}>>`;
    return `/${element.kind}<</MCID ${id}>>BDC`;
  }

  /** Puts an annotation of the current page into the element; gives the key by which it names the element. */
  annotate(element: Element, annotation: TextObject): number {
    const page = String(this.pdf.page.dictionary);
    element.kids += `<</Type/OBJR/Obj ${String(annotation)}/Pg ${page}>>`;
    return this.parents.push(element.object) - 1;
  }

  end(): void {
    for (const { kind, object, parent, page, entries, kids } of this.all) {
      const place = page ? `/Pg ${String(page)}` : '';
      object.write(`<</S/${kind}/P ${String(parent)}${place}${entries}/K[${kids}]>>`);
    }
    this.endParents();
  }

  private endParents(): void {
    const tree = this.pdf.getStructTreeRoot();
    const numbers = this.parents.map((parent, key) =>
      Array.isArray(parent)
        ? `${String(key)}[${parent.join(' ')}]`
        : `${String(key)} ${String(parent)}`,
    );
    const parents = new TextObject(this.pdf);
    parents.write(`<</Nums[${numbers.join(' ')}]>>`);
    tree.data['ParentTree'] = parents;
    tree.data['ParentTreeNextKey'] = this.parents.length;
  }

  private add(kind: Element['kind'], parent: TextObject | PdfReference, entries: string): Element {
    const object = new TextObject(this.pdf);
    const element = { kind, object, parent, entries, page: undefined, kids: '' };
    this.all.push(element);
    return element;
  }

  private addInside(parent: Element, kind: 'Link' | 'Span', entries: string): Element {
    const element = this.add(kind, parent.object, entries);
    parent.kids += ` ${String(element.object)}`;
    return element;
  }

  private build(tag: Tag, parent: TextObject | PdfReference): Element {
    const element = this.add(tag.kind, parent, entriesOf(tag));
    for (const child of tag.children)
      element.kids += ` ${String(this.build(child, element.object).object)}`;
    this.elements.set(tag, element);
    return element;
  }
}
