import {
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  WidthType,
  type FileChild,
  type TableRow,
} from 'docx';
import { pageWidth, textIndent, textWidth } from './page.ts';
import { styleIds } from './style-ids.ts';

interface Grid {
  readonly style: string;
  readonly widths: readonly number[];
  readonly rows: readonly TableRow[];
  /** Which cells are headers of others; none where the table only sets texts side by side. */
  readonly headers: 'columns-and-rows' | 'rows' | 'none';
  /** From margin to margin, instead of as wide as the text. */
  readonly wide?: boolean;
}

/**
 * A table and the low empty paragraph below it: Word joins tables that touch, and wants a paragraph
 * after the last one.
 */
export function writeGrid({
  style,
  widths,
  rows,
  headers,
  wide = false,
}: Grid): readonly FileChild[] {
  return [
    new WordTable({
      style,
      rows,
      columnWidths: widths,
      width: { size: wide ? pageWidth : textWidth, type: WidthType.DXA },
      indent: { size: wide ? 0 : textIndent, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: headers === 'columns-and-rows',
        firstColumn: headers !== 'none',
        lastRow: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
    }),
    new Paragraph({ style: styleIds.afterTable }),
  ];
}

/** A cell as wide as its column. */
export function writeCell(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children });
}
