import type { Cell, Table } from '../../shared/document/document.ts';
import { SheetInlines } from './sheet-inlines.tsx';
import { usePlace } from './sheet-place.ts';

function SheetCell({ cell, isHeader }: { readonly cell: Cell; readonly isHeader: boolean }) {
  const place = usePlace(cell);
  const content = <SheetInlines inlines={cell.inlines} />;
  return isHeader ? (
    <th scope="row" {...place}>
      {content}
    </th>
  ) : (
    <td {...place}>{content}</td>
  );
}

/** More columns than a sheet beside the form has room for, as on a web page: see writers/html/write-table.ts. */
const wide = 4;

/**
 * A table of the document; its caption is for screen readers, as in the finished papers. A wide one scrolls
 * sideways on the sheet, by keyboard too (WCAG 1.4.10, 2.1.1).
 */
export function SheetTable({ table }: { readonly table: Table }) {
  if (table.columns.length < wide) return <PlainTable table={table} />;
  return (
    <div className="sheet-scroll" role="group" aria-label={table.caption} tabIndex={0}>
      <PlainTable table={table} />
    </div>
  );
}

function PlainTable({ table }: { readonly table: Table }) {
  return (
    <table className="sheet-table" data-to-fill={table.toFill}>
      <caption className="visually-hidden">{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column, index) => (
            <th key={index} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <SheetCell key={column} cell={cell} isHeader={column === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
