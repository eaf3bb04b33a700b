import type { FillIn } from '../../shared/document/document.ts';
import { usePlace } from './sheet-place.ts';

/** A question of the blank form, with room to answer it by hand. */
export function SheetFillIn({ fillIn }: { readonly fillIn: FillIn }) {
  const { label, hint, room } = fillIn;
  return (
    <div className="sheet-fill-in" {...usePlace(fillIn)}>
      <strong>{label}</strong>
      {hint !== '' && <span className="sheet-fill-in-hint">{hint}</span>}
      {room.kind === 'lines'
        ? Array.from({ length: room.count }, (_, line) => (
            <span key={line} className="sheet-fill-in-line" />
          ))
        : room.options.map((option) => (
            <span key={option} className="sheet-fill-in-option">
              {option}
            </span>
          ))}
    </div>
  );
}
