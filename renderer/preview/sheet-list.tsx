import type { List, ListItem } from '../../shared/document/document.ts';
import { SheetInlines } from './sheet-inlines.tsx';
import { usePlace } from './sheet-place.ts';

function Item({ item }: { readonly item: ListItem }) {
  return (
    <li {...usePlace(item)}>
      <SheetInlines inlines={item.inlines} />
    </li>
  );
}

/** A bulleted list of the document. */
export function SheetList({ list }: { readonly list: List }) {
  return (
    <ul className="sheet-list">
      {list.items.map((item, index) => (
        <Item key={index} item={item} />
      ))}
    </ul>
  );
}
