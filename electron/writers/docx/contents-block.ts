import { FileChild, ImportedXmlComponent, Paragraph } from 'docx';
import type { Contents } from '../../../shared/document/document.ts';
import type { BlockContext } from './block-context.ts';
import type { ContentsEntry } from './contents-marks.ts';
import { textRuns } from './inline-runs.ts';
import { escapeXml } from './package/xml-text.ts';
import { contentsStyleIds, styleIds } from './style-ids.ts';

/**
 * A table of contents that Word knows as one: it shows our entries at once, and a click makes it anew.
 * It is not marked as outdated, for Word would then ask a question each time the paper is opened.
 */
export function writeContents(
  { title }: Contents,
  { contents, look }: BlockContext,
): readonly FileChild[] {
  const heading = new Paragraph({ style: styleIds.contentsHeading, children: textRuns(title) });
  if (contents.entries.length === 0) return [heading];
  return [heading, new ContentsTable(contents.entries, look.hasParts ? 2 : 1)];
}

/** The field with its entries, in the content control by which Word tells that it is the contents. */
class ContentsTable extends FileChild {
  constructor(entries: readonly ContentsEntry[], levels: 1 | 2) {
    super('w:sdt');
    const start = fieldStart(`TOC \\o "1-${String(levels)}" \\h \\z`);
    const paragraphs = entries.map((entry, index) => {
      const before = index === 0 ? start : '';
      const after = index === entries.length - 1 ? fieldEnd : '';
      const style = `<w:pPr><w:pStyle w:val="${contentsStyleIds[entry.level]}"/></w:pPr>`;
      return `<w:p>${style}${before}${entryLink(entry)}${after}</w:p>`;
    });
    this.root.push(
      ImportedXmlComponent.fromXmlString(
        '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>',
      ),
      ImportedXmlComponent.fromXmlString(`<w:sdtContent>${paragraphs.join('')}</w:sdtContent>`),
    );
  }
}

function entryLink({ number, text, anchor, page }: ContentsEntry): string {
  const label = number === undefined ? '' : `${textRun(number)}<w:r><w:tab/></w:r>`;
  const pageField = `${fieldStart(` PAGEREF ${anchor} \\h `)}${textRun(String(page))}${fieldEnd}`;
  return `<w:hyperlink w:anchor="${anchor}" w:history="1">${label}${textRun(text)}<w:r><w:tab/></w:r>${pageField}</w:hyperlink>`;
}

function textRun(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escapeXml(text.replace(/\s+/g, ' '))}</w:t></w:r>`;
}

function fieldStart(instruction: string): string {
  return (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText xml:space="preserve">${escapeXml(instruction)}</w:instrText></w:r>` +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  );
}

const fieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
