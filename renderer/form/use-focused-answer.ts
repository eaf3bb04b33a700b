// Every answer on the screen carries its path, so that the preview and the form can point at each other.
import { useEffect, type RefObject } from 'react';

/** A path, or an object with one: asking for the same answer twice takes a new object. */
export type FocusRequest = string | { readonly path: string };

/** The path that is asked for. */
export function requestedPath(request: FocusRequest): string {
  return typeof request === 'string' ? request : request.path;
}

/** The path, the group around it, the row around that …: 'a[r].b.c' → a[r].b.c, a[r].b, a[r], a. */
export function pathsAround(path: string): readonly string[] {
  const shorter = path.replace(/(\.[^.[\]]+|\[[^\]]*\])$/, '');
  return shorter === path || shorter === '' ? [path] : [path, ...pathsAround(shorter)];
}

/** The path of the answer that the element belongs to. */
export function answerPathAround(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-answer]')?.dataset['answer'];
}

function findAnswer(root: HTMLElement, path: string): HTMLElement | undefined {
  const answers = [...root.querySelectorAll<HTMLElement>('[data-answer]')];
  return pathsAround(path)
    .map((candidate) => answers.find(({ dataset }) => dataset['answer'] === candidate))
    .find((answer) => answer !== undefined);
}

const controls = 'input:checked, input:not([type=radio]), textarea, button, input';

function focusControl(answer: HTMLElement | undefined): void {
  answer?.querySelector<HTMLElement>(controls)?.focus({ preventScroll: true });
}

/** Puts the focus into the answer before a button beside it goes away with what it has settled. */
export function focusAnswer(path: string): void {
  focusControl(findAnswer(document.body, path));
}

/** Scrolls to the answer that was asked for and puts the focus into it, or as near as it is shown. */
export function useFocusedAnswer(
  root: RefObject<HTMLElement | null>,
  request: FocusRequest | undefined,
): void {
  useEffect(() => {
    if (request === undefined || !root.current) return;
    const answer = findAnswer(root.current, requestedPath(request));
    answer?.scrollIntoView({ block: 'center' });
    focusControl(answer);
  }, [root, request]);
}
