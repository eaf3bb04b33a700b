import { useEffect, type RefObject } from 'react';
import type { Marked } from './sheet-place.ts';

function isInSight(desk: HTMLElement, piece: HTMLElement): boolean {
  const around = desk.getBoundingClientRect();
  const { top, bottom } = piece.getBoundingClientRect();
  return top >= around.top && (bottom <= around.bottom || top <= around.top + around.height / 2);
}

/** Brings the marked piece of the paper into sight, only when it is out of sight. */
export function useFollowMarked(
  desk: RefObject<HTMLElement | null>,
  marked: Marked | undefined,
): void {
  useEffect(() => {
    const piece = desk.current?.querySelector<HTMLElement>('[data-marked]');
    // A user who reads the paper moves it by hand: it must not run away under them.
    if (!desk.current || !piece || desk.current.contains(document.activeElement)) return;
    if (isInSight(desk.current, piece)) return;
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const top =
      desk.current.scrollTop +
      piece.getBoundingClientRect().top -
      desk.current.getBoundingClientRect().top -
      desk.current.clientHeight / 3;
    desk.current.scrollTo({ top, behavior: calm ? 'auto' : 'smooth' });
  }, [desk, marked]);
}
