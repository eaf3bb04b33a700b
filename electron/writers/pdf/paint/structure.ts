import type { Tag } from '../layout/tag.ts';
import { pdfString, type PdfKit, type StructElement } from './pdf-kit.ts';

function attributesOf({ scope, summary, numbering }: Tag): object | undefined {
  if (scope !== undefined) return { O: 'Table', Scope: scope };
  if (summary !== undefined) return { O: 'Table', Summary: pdfString(summary) };
  return numbering === undefined ? undefined : { O: 'List', ListNumbering: numbering };
}

/** The structure tree of a file; text is put into it as it is painted. */
export class Structure {
  private readonly elements = new Map<Tag, StructElement>();
  private readonly pdf: PdfKit;
  private readonly root: StructElement;

  constructor(pdf: PdfKit, root: Tag) {
    this.pdf = pdf;
    this.root = this.build(root);
    pdf.addStructure(this.root);
  }

  /** The element that a tag became. */
  elementOf(tag: Tag): StructElement {
    const element = this.elements.get(tag);
    if (!element) throw new Error(`A line points at a ${tag.kind} outside the structure tree`);
    return element;
  }

  end(): void {
    this.root.end();
  }

  private build(tag: Tag): StructElement {
    const { alternative: alt } = tag;
    const element = this.pdf.struct(tag.kind, alt === undefined ? {} : { alt });
    const attributes = attributesOf(tag);
    if (attributes) element.dictionary.data['A'] = attributes;
    for (const child of tag.children) element.add(this.build(child));
    this.elements.set(tag, element);
    return element;
  }
}
