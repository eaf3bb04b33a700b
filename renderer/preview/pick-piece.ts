// How a piece of paper leads to its answer, on the sheet and on the pages: by a click, or by arrows and Enter.
import type { KeyboardEvent, KeyboardEventHandler, MouseEventHandler, SyntheticEvent } from 'react';
import type { AnswerPlace, FileId } from '../../shared/register/file-content.ts';

const sourced = '[data-path]';

function placeOf(event: SyntheticEvent): AnswerPlace | undefined {
  const piece = (event.target as Element).closest<HTMLElement>(sourced);
  const { file, path } = piece?.dataset ?? {};
  return file === undefined || path === undefined ? undefined : { file: file as FileId, path };
}

/** Moves the focus to the next or the previous piece that came from an answer. */
function moveFocus(desk: HTMLElement, by: 1 | -1): void {
  const pieces = [...desk.querySelectorAll<HTMLElement>(sourced)];
  const current = pieces.findIndex((piece) => piece === window.document.activeElement);
  const next = current === -1 ? (by === 1 ? 0 : pieces.length - 1) : current + by;
  pieces[next]?.focus();
}

interface PickHandlers {
  readonly onClick: MouseEventHandler;
  readonly onKeyDown: KeyboardEventHandler<HTMLElement>;
}

/** The handlers of a desk whose pieces name their answers by `data-file` and `data-path`. */
export function pickHandlers(onOpen: (place: AnswerPlace) => void): PickHandlers {
  const open = (event: SyntheticEvent) => {
    const place = placeOf(event);
    if (place) onOpen(place);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Enter') {
      // The focus moves into the answer before the key is done, which would write a new line there.
      if (placeOf(event)) event.preventDefault();
      open(event);
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    moveFocus(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
  };
  return { onClick: open, onKeyDown: press };
}
