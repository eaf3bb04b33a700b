import type { KeyboardEvent, ReactNode } from 'react';
import './row-list.css';

interface OpenRowProps {
  readonly title: string;
  readonly note?: ReactNode;
  /** Figures and states at the right edge. */
  readonly facts?: ReactNode;
  /** True for the row that the user comes back to. */
  readonly isFocusedFirst?: boolean;
  readonly onOpen: () => void;
}

/** Moves the focus to the row before or after this one; up from the first goes to the search. */
function moveBetweenRows(event: KeyboardEvent<HTMLButtonElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const row = event.currentTarget;
  const list = row.closest('.search-rows') ?? row.closest('.row-list');
  const rows = [...(list?.querySelectorAll<HTMLElement>('.row-open') ?? [])];
  const place = rows.indexOf(row) + (event.key === 'ArrowDown' ? 1 : -1);
  event.preventDefault();
  if (rows[place]) rows[place].focus();
  else if (place < 0) list?.querySelector<HTMLElement>('.search-field input')?.focus();
}

/** A row that opens a thing. Arrow keys go from row to row. */
export function OpenRow({ title, note, facts, isFocusedFirst, onOpen }: OpenRowProps) {
  return (
    <button
      type="button"
      className="row-open"
      autoFocus={isFocusedFirst}
      onClick={onOpen}
      onKeyDown={moveBetweenRows}
    >
      <span className="row-main">
        <span className="row-title">{title}</span>
        {note !== undefined && <span className="row-note">{note}</span>}
      </span>
      {facts !== undefined && <span className="row-facts tabular">{facts}</span>}
    </button>
  );
}
