import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';
import { useWords } from './words.tsx';
import './state-badge.css';

/** How far a section, a register or a client is. */
export type WorkState = 'done' | 'started' | 'untouched' | 'toFix';

const icons: Readonly<Record<WorkState, IconName>> = {
  done: 'done',
  started: 'half',
  untouched: 'circle',
  toFix: 'mustFix',
};

interface StateBadgeProps {
  readonly state: WorkState;
  /** What the state is of, between the icon and the word; left out where that stands elsewhere. */
  readonly children?: ReactNode;
  /** The word for it, where it is another than usual. */
  readonly word?: string;
}

/** The state by icon and word, never by colour alone. */
export function StateBadge({ state, children, word }: StateBadgeProps) {
  const words = useWords();
  return (
    <span className={`state-badge state-${state}`}>
      <Icon name={icons[state]} />
      {children}
      <span className="state-word">{word ?? words.states[state]}</span>
    </span>
  );
}
