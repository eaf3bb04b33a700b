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
  /** True where the row says the word elsewhere or has no room: readers still get it. */
  readonly iconOnly?: boolean;
}

/** The state by icon and word, never by colour alone. */
export function StateBadge({ state, iconOnly = false }: StateBadgeProps) {
  const words = useWords();
  return (
    <span className={`state-badge state-${state}`}>
      <Icon name={icons[state]} />
      <span className={iconOnly ? 'visually-hidden' : undefined}>{words.states[state]}</span>
    </span>
  );
}
