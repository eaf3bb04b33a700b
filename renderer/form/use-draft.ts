import { useState } from 'react';

/** How an answer looks in its control, and what the control's content means as an answer. */
export interface Codec<Answer, Shown> {
  readonly show: (answer: Answer) => Shown;
  readonly read: (shown: Shown) => Answer;
}

export interface Draft<Answer, Shown> {
  readonly shown: Shown;
  /** The answer as it last came from outside. */
  readonly seen: Answer;
  /** Answers on their way to the store, oldest first. */
  readonly sent: readonly Answer[];
}

/**
 * The draft after an answer has come from outside. Our own answers come back in the order in which
 * they were sent and never replace what has been typed since; any other (undo, another file) does.
 */
export function receive<Answer, Shown>(
  draft: Draft<Answer, Shown>,
  seen: Answer,
  show: (answer: Answer) => Shown,
): Draft<Answer, Shown> {
  const echo = draft.sent.lastIndexOf(seen);
  return echo === -1
    ? { shown: show(seen), seen, sent: [] }
    : { shown: draft.shown, seen, sent: draft.sent.slice(echo + 1) };
}

/**
 * What the user is typing: shown at once as it was typed, and told to the form at each change. The last of the
 * three shows the same answer in another way, which changes nothing.
 */
export function useDraft<Answer, Shown>(
  answer: Answer,
  onChange: (answer: Answer) => void,
  { show, read }: Codec<Answer, Shown>,
): readonly [Shown, (shown: Shown) => void, (shown: Shown) => void] {
  const [draft, setDraft] = useState<Draft<Answer, Shown>>(() => ({
    shown: show(answer),
    seen: answer,
    sent: [],
  }));
  const current = Object.is(draft.seen, answer) ? draft : receive(draft, answer, show);
  // React's own way to follow a prop: corrected while drawing, before anything reaches the screen.
  if (current !== draft) setDraft(current);
  const change = (shown: Shown) => {
    const next = read(shown);
    setDraft((old) => ({ ...old, shown, sent: [...old.sent, next] }));
    onChange(next);
  };
  const retype = (shown: Shown) => {
    setDraft((old) => ({ ...old, shown }));
  };
  return [current.shown, change, retype];
}

/** For answers that are shown as they are. */
export function asItIs<Answer>(): Codec<Answer, Answer> {
  const same = (answer: Answer) => answer;
  return { show: same, read: same };
}
