import type { Part } from '../../../../shared/document/document.ts';
import type { BlockContext } from '../block-context.ts';
import { textRuns } from './inline-runs.ts';
import { styleIds } from '../styles/style-ids.ts';
import { wordParagraph } from './word-paragraph.ts';
import { noXml, xml, type Xml } from '../package/xml.ts';

/**
 * The heading of a part; its style begins a page and lets Word count sections from one again. What the
 * part is about stands in the same paragraph, so that the navigation pane and contents made anew tell
 * the notices of two registers apart.
 */
export function writePart({ title, subtitle }: Part, { contents, numbers }: BlockContext): Xml {
  numbers.startPart();
  const below =
    subtitle === '' ? noXml : xml`<w:r><w:br/></w:r>${textRuns(subtitle, styleIds.partSubtitle)}`;
  return wordParagraph(styleIds.heading1, contents.markNext(xml`${textRuns(title)}${below}`));
}
