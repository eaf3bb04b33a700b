import { Document as WordDocument, Footer, Header, Paragraph } from 'docx';
import type { Look } from '../look.ts';
import { numbering, numberings } from '../numbering.ts';
import { page } from '../page.ts';
import { wordStyles } from '../styles/word-styles.ts';

/**
 * A document of the library in the look of ours: with its styles, lists, settings and measures, and one
 * empty paragraph each in text, header and footer, where ours come later.
 */
export function libraryDocument(look: Look, restarts: number): WordDocument {
  const children = [new Paragraph({})];
  const document = new WordDocument({
    styles: wordStyles(look),
    numbering: numbering(look),
    hyphenation: {
      autoHyphenation: true,
      consecutiveHyphenLimit: 2,
      hyphenationZone: 425,
      doNotHyphenateCaps: true,
    },
    // Without a version Word opens the file in its mode for old files.
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: { size: { width: page.width, height: page.height }, margin: page.margin },
        },
        headers: { default: new Header({ children }) },
        footers: { default: new Footer({ children }) },
        children,
      },
    ],
  });
  for (let instance = 1; instance <= restarts; instance += 1) {
    document.Numbering.createConcreteNumberingInstance(numberings.sections, instance);
  }
  return document;
}
