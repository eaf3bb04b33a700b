import type { Details, DetailsRow } from '../../shared/document/document.ts';
import { SheetInlines } from './sheet-inlines.tsx';
import { usePlace } from './sheet-place.ts';

function Row({ row }: { readonly row: DetailsRow }) {
  return (
    <div className="sheet-details-row" {...usePlace(row)}>
      <dt>{row.term}</dt>
      <dd>
        <SheetInlines inlines={row.inlines} />
      </dd>
    </div>
  );
}

/** Terms of the document with their values. */
export function SheetDetails({ details }: { readonly details: Details }) {
  return (
    <dl className="sheet-details">
      {details.rows.map((row, index) => (
        <Row key={index} row={row} />
      ))}
    </dl>
  );
}
