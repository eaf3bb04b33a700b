import { Paragraph, TableRow, type FileChild } from 'docx';
import type { Document } from '../../../shared/document/document.ts';
import { textRuns } from './inline-runs.ts';
import { headColumn, pageWidth } from './page.ts';
import { writeLogo } from './paper-logo.ts';
import { styleIds } from './style-ids.ts';
import { writeCell, writeGrid } from './table-grid.ts';

/**
 * The head of the first page in the standard document layout: who sends the paper, beside it which
 * edition it is, below them the title and what the paper is about.
 */
export function writePaperHead(document: Document): readonly FileChild[] {
  const sender = document.sender.map((line, index) =>
    headLine(line, index === 0 ? styleIds.strong : undefined),
  );
  const logo = document.logo ? [writeLogo(document.logo)] : [];
  const edition = [headLine(document.edition)];
  const widths = [headColumn, pageWidth - headColumn];
  const left = [...logo, ...(sender.length === 0 ? [headLine('')] : sender)];
  const cells = [left, edition];
  const row = new TableRow({
    children: cells.map((lines, index) => writeCell(widths[index] ?? 0, lines)),
  });
  return [
    ...writeGrid({ style: styleIds.headTable, widths, rows: [row], headers: 'none', wide: true }),
    new Paragraph({ style: styleIds.title, children: textRuns(document.title) }),
    new Paragraph({ style: styleIds.subtitle, children: textRuns(document.subtitle) }),
  ];
}

function headLine(text: string, style?: string): Paragraph {
  return new Paragraph({ style: styleIds.sender, children: textRuns(text, style) });
}
