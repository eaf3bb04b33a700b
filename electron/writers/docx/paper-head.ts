import type { Document } from '../../../shared/document/document.ts';
import type { BlockContext } from './block-context.ts';
import { textRuns } from './inline-runs.ts';
import { headColumn, pageWidth } from './page.ts';
import { writeLogo } from './paper-logo.ts';
import { styleIds, type StyleId } from './style-ids.ts';
import { writeCell, writeGrid, writeRow } from './table-grid.ts';
import { wordParagraph } from './word-paragraph.ts';
import type { Xml } from './xml.ts';

const widths = [headColumn, pageWidth - headColumn];

/**
 * The head of the first page in the standard document layout: who sends the paper, beside it which
 * edition it is, below them the title and what the paper is about.
 */
export function writePaperHead(document: Document, context: BlockContext): readonly Xml[] {
  const sender = document.sender.map((line, index) =>
    headLine(line, index === 0 ? styleIds.strong : undefined),
  );
  const logo = document.logo ? [writeLogo(document.logo, context)] : [];
  const row = writeRow([
    writeCell(headColumn, ...logo, ...(sender.length === 0 ? [headLine('')] : sender)),
    writeCell(pageWidth - headColumn, headLine(document.edition)),
  ]);
  return [
    ...writeGrid({ style: styleIds.headTable, widths, rows: [row], headers: 'none', wide: true }),
    wordParagraph(styleIds.title, textRuns(document.title)),
    wordParagraph(styleIds.subtitle, textRuns(document.subtitle)),
  ];
}

function headLine(text: string, style?: StyleId): Xml {
  return wordParagraph(styleIds.sender, textRuns(text, style));
}
