import type { Part } from '../../shared/document/document.ts';

/** The opening page of a part of the binder. */
export function SheetPart({ part }: { readonly part: Part }) {
  return (
    <div className="sheet-part">
      <h3 className="sheet-part-title">{part.title}</h3>
      <p className="sheet-subtitle">{part.subtitle}</p>
    </div>
  );
}
