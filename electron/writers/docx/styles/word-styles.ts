import type { IStylesOptions } from 'docx';
import type { Language } from '../../../../shared/language/language.ts';
import type { Look } from '../look.ts';
import { font, otherFonts, pt } from '../page.ts';
import { boxStyles } from './box-styles.ts';
import { cellStyles } from './cell-styles.ts';
import { contentsStyles } from './contents-styles.ts';
import { edgeStyles } from './edge-styles.ts';
import { figureStyles } from './figure-styles.ts';
import { formStyles } from './form-styles.ts';
import { headingStyles } from './heading-styles.ts';
import { runStyles } from './run-styles.ts';
import { textStyles } from './text-styles.ts';
import { lineHeight } from './line-height.ts';

/** Proofing languages as Word names them; English is that of the European Union's texts. */
export const wordLanguages: Readonly<Record<Language, string>> = {
  fi: 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
};

/** All paragraph and character styles of a document in the language. */
export function wordStyles(look: Look): IStylesOptions {
  const { language } = look;
  return {
    default: {
      document: {
        run: {
          font: {
            ascii: font,
            hAnsi: font,
            cs: otherFonts.complex,
            eastAsia: otherFonts.eastAsian,
          },
          size: 21,
          language: {
            value: wordLanguages[language],
            eastAsia: 'zh-CN',
            bidirectional: 'ar-SA',
          },
        },
        paragraph: { spacing: { after: pt(6), ...lineHeight(14.5) } },
      },
    },
    paragraphStyles: [
      ...textStyles(look),
      ...headingStyles(look),
      ...contentsStyles(look),
      ...boxStyles(look),
      ...cellStyles,
      ...formStyles,
      ...figureStyles,
      ...edgeStyles,
    ],
    characterStyles: runStyles,
  };
}
