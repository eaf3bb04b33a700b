import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';
import './empty-state.css';

interface EmptyStateProps {
  readonly icon?: IconName;
  readonly title: string;
  /** What this place is for. */
  readonly children: ReactNode;
  /** The one next step. */
  readonly action?: ReactNode;
}

/** Says what an empty place is for and offers the next step. */
export function EmptyState({ icon = 'sheet', title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon name={icon} />
      <h2>{title}</h2>
      <div className="empty-state-body">{children}</div>
      {action}
    </div>
  );
}
