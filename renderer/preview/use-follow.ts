import { useEffect, useRef, type RefObject } from 'react';
import type { AnswerPlace } from '../../shared/register/file-content.ts';
import { isWithin } from './find-marked.ts';
import type { Marked } from './sheet-place.ts';

function isInSight(desk: HTMLElement, piece: HTMLElement): boolean {
  const around = desk.getBoundingClientRect();
  const { top, bottom } = piece.getBoundingClientRect();
  return top >= around.top && (bottom <= around.bottom || top <= around.top + around.height / 2);
}

/** Moves the paper so that the piece is seen, only when it is out of sight. */
function bringIntoSight(desk: HTMLElement, piece: HTMLElement, behavior: ScrollBehavior): void {
  // A user who reads the paper moves it by hand: it must not run away under them.
  if (desk.contains(document.activeElement) || isInSight(desk, piece)) return;
  const top =
    desk.scrollTop +
    piece.getBoundingClientRect().top -
    desk.getBoundingClientRect().top -
    desk.clientHeight / 3;
  desk.scrollTo({ top, behavior });
}

/** The first piece of the paper that one of the answers is printed in. */
function findFirst(desk: HTMLElement, places: readonly AnswerPlace[]): HTMLElement | undefined {
  return [...desk.querySelectorAll<HTMLElement>('[data-path]')].find(({ dataset }) =>
    places.some(
      ({ file, path }) => dataset['file'] === file && isWithin(path, dataset['path'] ?? ''),
    ),
  );
}

/** Keeps the marked piece of the paper in sight; before any is marked, turns once to the section. */
export function useFollow(
  deskRef: RefObject<HTMLElement | null>,
  marked: Marked | undefined,
  section: readonly AnswerPlace[] | undefined,
): void {
  const isNew = useRef(true);
  useEffect(() => {
    const desk = deskRef.current;
    const piece = desk?.querySelector<HTMLElement>('[data-marked]');
    if (desk && piece) bringIntoSight(desk, piece, behaviorOf(isNew.current));
  }, [deskRef, marked]);
  useEffect(() => {
    const desk = deskRef.current;
    const piece = desk && section && findFirst(desk, section);
    if (desk && piece) bringIntoSight(desk, piece, behaviorOf(isNew.current));
  }, [deskRef, section]);
  useEffect(() => {
    isNew.current = false;
  }, []);
}

/** A paper that has just been laid on the desk lies open at the place. */
function behaviorOf(isNew: boolean): ScrollBehavior {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return isNew || isCalm ? 'auto' : 'smooth';
}
