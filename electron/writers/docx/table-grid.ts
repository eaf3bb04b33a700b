import {
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  WidthType,
  type FileChild,
  type TableRow,
} from 'docx';
import { textWidth } from './page.ts';
import { styleIds } from './style-ids.ts';

interface Grid {
  readonly style: string;
  readonly widths: readonly number[];
  readonly rows: readonly TableRow[];
  /** Whether the first row is the header of its columns. */
  readonly header: boolean;
}

/**
 * A table and the low empty paragraph below it: Word joins tables that touch, and wants a paragraph
 * after the last one.
 */
export function writeGrid({ style, widths, rows, header }: Grid): readonly FileChild[] {
  return [
    new WordTable({
      style,
      rows,
      columnWidths: widths,
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: header,
        firstColumn: true,
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
