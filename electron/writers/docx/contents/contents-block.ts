import type { Contents } from '../../../../shared/document/document.ts';
import type { BlockContext } from '../block-context.ts';
import { fieldEnd, fieldStart } from '../text/fields.ts';
import { textRuns } from '../text/inline-runs.ts';
import { contentsStyleIds, styleIds } from '../styles/style-ids.ts';
import { wordParagraph } from '../text/word-paragraph.ts';
import { escapeXml, xml, type Xml } from '../package/xml.ts';
import type { ContentsEntry } from './contents-marks.ts';

/**
 * The table of contents: a line for each entry, which leads to its page and names it. The page is a field of
 * its own and not one of Word's tables, whose numbers LibreOffice takes as typed: it counts these itself. Word
 * shows our estimate until its fields are updated; marked as outdated, they would make it ask on opening.
 */
export function writeContents({ title }: Contents, { contents }: BlockContext): readonly Xml[] {
  return [
    wordParagraph(styleIds.contentsHeading, textRuns(title)),
    ...contents.entries.map((entry) =>
      wordParagraph(contentsStyleIds[entry.level], entryLink(entry)),
    ),
  ];
}

function entryLink({ number, text, anchor, page }: ContentsEntry): Xml {
  const label = number === undefined ? '' : `${oneLine(number)}\t`;
  const pageField = xml`${fieldStart(` PAGEREF ${anchor} \\h `)}${textRuns(String(page))}${fieldEnd}`;
  const runs = textRuns(`${label}${oneLine(text)}\t`);
  return xml`<w:hyperlink w:anchor="${escapeXml(anchor)}" w:history="1">${runs}${pageField}</w:hyperlink>`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
