import type { Contender } from './contender.ts';

export interface Entry {
  readonly name: string;
  readonly format: 'pdf' | 'docx';
  /** The package that does the work, whose version is told. */
  readonly package?: string;
  /** What its output is, as far as it differs: tagged, an archive file, bare. */
  readonly output: string;
  readonly load: () => Promise<{ readonly contender: Contender }>;
}

/** Who takes part; the first of each format is the one that the others are measured against. */
export const entries: readonly Entry[] = [
  {
    name: 'seloste-pdf',
    format: 'pdf',
    output: 'PDF/A-2a, tagged, hyphenated',
    load: () => import('./contenders/seloste-pdf.ts'),
  },
  {
    name: 'typst',
    format: 'pdf',
    package: '@myriaddreamin/typst-ts-node-compiler',
    output: 'PDF/A-2a, tagged, hyphenated',
    load: () => import('./contenders/typst.ts'),
  },
  {
    name: 'pdfkit',
    format: 'pdf',
    package: 'pdfkit',
    output: 'plain PDF',
    load: () => import('./contenders/pdfkit.ts'),
  },
  {
    name: 'pdfmake',
    format: 'pdf',
    package: 'pdfmake',
    output: 'plain PDF',
    load: () => import('./contenders/pdfmake.ts'),
  },
  {
    name: 'react-pdf',
    format: 'pdf',
    package: '@react-pdf/renderer',
    output: 'plain PDF',
    load: () => import('./contenders/react-pdf.ts'),
  },
  {
    name: 'seloste-docx',
    format: 'docx',
    output: 'own styles, captions, bookmarks',
    load: () => import('./contenders/seloste-docx.ts'),
  },
  {
    name: 'docx',
    format: 'docx',
    package: 'docx',
    output: "the library's own styles",
    load: () => import('./contenders/docx.ts'),
  },
  {
    name: 'docxtemplater',
    format: 'docx',
    package: 'docxtemplater',
    output: 'styles of the template',
    load: () => import('./contenders/docxtemplater.ts'),
  },
];
