import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';
import { useWords } from './words.tsx';
import './message.css';

export type MessageKind = 'error' | 'warning' | 'note' | 'done';

const icons: Readonly<Record<MessageKind, IconName>> = {
  error: 'mustFix',
  warning: 'shouldLook',
  note: 'note',
  done: 'done',
};

interface MessageProps {
  readonly kind: MessageKind;
  /** The word beside the icon; the kind's own word where left out. */
  readonly title?: string;
  /** True for news that appear while the user works: they are read out. */
  readonly isNews?: boolean;
  /** Buttons that follow from the message. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Tells what is the matter and what to do. */
export function Message({ kind, title, isNews = false, actions, children }: MessageProps) {
  const words = useWords();
  const role = kind === 'error' ? 'alert' : 'status';
  return (
    <div className={`message message-${kind}`} role={isNews ? role : undefined}>
      <p className="message-title">
        <Icon name={icons[kind]} />
        {title ?? words.messages[kind]}
      </p>
      <div className="message-body">{children}</div>
      {actions && <div className="message-actions">{actions}</div>}
    </div>
  );
}
