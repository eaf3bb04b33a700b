import type { Cell, Table } from '../../shared/document/document.ts';
import { SheetInlines } from './sheet-inlines.tsx';
import { usePlace } from './sheet-place.ts';

function SheetCell({ cell, isHeader }: { readonly cell: Cell; readonly isHeader: boolean }) {
  const place = usePlace(cell.source);
  const content = <SheetInlines inlines={cell.inlines} />;
  return isHeader ? (
    <th scope="row" {...place}>
      {content}
    </th>
  ) : (
    <td {...place}>{content}</td>
  );
}

/** A table of the document; its caption is for screen readers, as in the finished papers. */
export function SheetTable({ table }: { readonly table: Table }) {
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
