import { useMemo, useState } from 'react';
import {
  isUnreadable,
  keepTyped,
  type ReadKind,
} from '../../../shared/register/reading/read-answer.ts';
import { useDraft } from '../use-draft.ts';

interface Typed {
  readonly text: string;
  /** True where the text stays as it was typed, since nobody can read it. */
  readonly isUnread: boolean;
  readonly onType: (text: string) => void;
  /** Tidies what can be read: "1.1.26" is shown as 1.1.2026. */
  readonly onLeave: () => void;
}

/**
 * An answer that must be read to be of use. Whatever is typed is told to the form at once: what it means, or
 * the text itself. It is wrong on the way to being right, so it is judged only when the field is left.
 */
export function useTyped(
  kind: ReadKind,
  show: (answer: string) => string,
  answer: string,
  onChange: (answer: string) => void,
): Typed {
  const codec = useMemo(
    () => ({ show, read: (text: string) => keepTyped(kind, text) }),
    [kind, show],
  );
  const [text, change, retype] = useDraft(answer, onChange, codec);
  const [isTyping, setTyping] = useState(false);
  return {
    text,
    isUnread: !isTyping && isUnreadable(kind, text),
    onType: (next) => {
      setTyping(true);
      change(next);
    },
    onLeave: () => {
      setTyping(false);
      retype(show(codec.read(text)));
    },
  };
}
