import type { Contents } from '../../../shared/document/document.ts';
import type { BlockContext } from './block-context.ts';
import type { ContentsEntry } from './contents-marks.ts';
import { fieldEnd, fieldStart } from './fields.ts';
import { textRuns } from './inline-runs.ts';
import { contentsStyleIds, styleIds } from './style-ids.ts';
import { wordParagraph } from './word-paragraph.ts';
import { escapeXml, noXml, xml, type Xml } from './xml.ts';

/**
 * A table of contents that Word knows as one: it shows our entries at once, and a click makes it anew.
 * It is not marked as outdated, for Word would then ask a question each time the paper is opened.
 */
export function writeContents(
  { title }: Contents,
  { contents, look }: BlockContext,
): readonly Xml[] {
  const heading = wordParagraph(styleIds.contentsHeading, textRuns(title));
  if (contents.entries.length === 0) return [heading];
  return [heading, contentsTable(contents.entries, look.hasParts ? 2 : 1)];
}

/** The field with its entries, in the content control by which Word tells that it is the contents. */
function contentsTable(entries: readonly ContentsEntry[], levels: 1 | 2): Xml {
  const paragraphs = entries.map((entry, index) => {
    const before = index === 0 ? fieldStart(`TOC \\o "1-${String(levels)}" \\h \\z`) : noXml;
    const after = index === entries.length - 1 ? fieldEnd : noXml;
    return wordParagraph(contentsStyleIds[entry.level], [before, entryLink(entry), after]);
  });
  return xml`<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraphs}</w:sdtContent></w:sdt>`;
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
