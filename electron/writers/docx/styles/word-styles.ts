import type { Language } from '../../../../shared/language/language.ts';
import type { Look } from '../look.ts';
import { escapeXml, xml, type Xml } from '../package/xml.ts';
import { font, otherFonts, pt } from '../page.ts';
import { boxStyles } from './box-styles.ts';
import { cellStyles } from './cell-styles.ts';
import { contentsStyles } from './contents-styles.ts';
import { edgeStyles } from './edge-styles.ts';
import { figureStyles } from './figure-styles.ts';
import { formStyles } from './form-styles.ts';
import { headingStyles } from './heading-styles.ts';
import { lineHeight } from './line-height.ts';
import { runStyles } from './run-styles.ts';
import { paragraphLook, runLook, writeCharacterStyle, writeParagraphStyle } from './style.ts';
import { tableStyles } from './table-styles.ts';
import { textStyles } from './text-styles.ts';

/** Proofing languages as Word names them; English is that of the European Union's texts. */
export const wordLanguages: Readonly<Record<Language, string>> = {
  fi: 'fi-FI',
  sv: 'sv-FI',
  en: 'en-GB',
};

/** All styles of a document in a look, as elements of the styles part. */
export function writeStyles(look: Look): Xml {
  const paragraphStyles = [
    ...textStyles(look),
    ...headingStyles(look),
    ...contentsStyles(look),
    ...boxStyles(look),
    ...cellStyles,
    ...formStyles,
    ...figureStyles,
    ...edgeStyles,
  ];
  return xml`${defaults(look)}${paragraphStyles.map(writeParagraphStyle)}${runStyles.map(writeCharacterStyle)}${tableStyles(look)}`;
}

function defaults({ language }: Look): Xml {
  const fonts = xml`<w:rFonts w:ascii="${escapeXml(font)}" w:hAnsi="${escapeXml(font)}" w:eastAsia="${escapeXml(otherFonts.eastAsian)}" w:cs="${escapeXml(otherFonts.complex)}"/>`;
  const proofing = xml`<w:lang w:val="${escapeXml(wordLanguages[language])}" w:eastAsia="zh-CN" w:bidi="ar-SA"/>`;
  const runs = xml`<w:rPrDefault><w:rPr>${fonts}${runLook({ size: 20 })}${proofing}</w:rPr></w:rPrDefault>`;
  // No line of a paragraph stands alone at the foot or at the head of a page.
  const paragraphs = xml`<w:widowControl/>${paragraphLook({ spacing: { after: pt(4), ...lineHeight(13.5) } })}`;
  return xml`<w:docDefaults>${runs}<w:pPrDefault><w:pPr>${paragraphs}</w:pPr></w:pPrDefault></w:docDefaults>`;
}
