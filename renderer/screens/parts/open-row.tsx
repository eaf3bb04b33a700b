import type { KeyboardEvent, ReactNode } from 'react';
import './row-list.css';

interface OpenRowProps {
  readonly title: string;
  readonly note?: ReactNode;
  /** Figures and states at the right edge. */
  readonly facts?: ReactNode;
  readonly onOpen: () => void;
}

/** Moves the focus to the row before or after this one; up from the first goes to what is above. */
function moveBetweenRows(event: KeyboardEvent<HTMLButtonElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const list = event.currentTarget.closest('.row-list');
  const rows = [...(list?.querySelectorAll<HTMLElement>('.row-open') ?? [])];
  const place = rows.indexOf(event.currentTarget) + (event.key === 'ArrowDown' ? 1 : -1);
  event.preventDefault();
  if (rows[place]) rows[place].focus();
  else if (place < 0) document.querySelector<HTMLElement>('[data-above-rows] input')?.focus();
}

/** A row that opens a thing. Arrow keys go from row to row. */
export function OpenRow({ title, note, facts, onOpen }: OpenRowProps) {
  return (
    <button type="button" className="row-open" onClick={onOpen} onKeyDown={moveBetweenRows}>
      <span className="row-main">
        <span className="row-title">{title}</span>
        {note !== undefined && <span className="row-note">{note}</span>}
      </span>
      {facts !== undefined && <span className="row-facts tabular">{facts}</span>}
    </button>
  );
}
