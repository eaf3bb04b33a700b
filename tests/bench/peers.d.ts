// The little of the peers that the bench uses. They come with tests/bench/package.json and not with the app's,
// so that the types must hold without them.
declare module 'pdfmake' {
  const pdfmake: {
    setFonts(fonts: Readonly<Record<string, object>>): void;
    setLocalAccessPolicy(isAllowed: (path: string) => boolean): void;
    setUrlAccessPolicy(isAllowed: (url: string) => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
  };
  export { pdfmake as default };
}

declare module '@react-pdf/renderer' {
  import type { ComponentType, ReactElement } from 'react';
  type Component = ComponentType<Readonly<Record<string, unknown>>>;
  export const Document: Component;
  export const Page: Component;
  export const Text: Component;
  export const View: Component;
  export const Font: {
    register(font: object): void;
    registerHyphenationCallback(callback: (word: string) => readonly string[]): void;
  };
  export const StyleSheet: { create<T>(styles: T): T };
  export function renderToBuffer(element: ReactElement): Promise<Uint8Array>;
}

declare module '@myriaddreamin/typst-ts-node-compiler' {
  export class NodeCompiler {
    static create(options: object): NodeCompiler;
    pdf(source: { readonly mainFileContent: string }, options: object): Uint8Array;
    evictCache(maxAge: number): void;
  }
}

declare module 'docxtemplater' {
  class Docxtemplater {
    constructor(zip: object, options: object);
    render(data: object): void;
    toBuffer(): Uint8Array;
  }
  export { Docxtemplater as default };
}

declare module 'pizzip' {
  class PizZip {
    constructor(bytes: Uint8Array);
    file(path: string): unknown;
  }
  export { PizZip as default };
}

declare module 'docx' {
  class Element {
    constructor(options: object | string);
    protected readonly root: readonly object[];
  }
  export class Document extends Element {}
  export class Paragraph extends Element {}
  export class Table extends Element {}
  export class TableCell extends Element {}
  export class TableRow extends Element {}
  export const Packer: { toBuffer(document: Document): Promise<Uint8Array> };
  export const HeadingLevel: Readonly<
    Record<'TITLE' | 'HEADING_1' | 'HEADING_2' | 'HEADING_3', string>
  >;
  export const WidthType: { readonly PERCENTAGE: string };
}
