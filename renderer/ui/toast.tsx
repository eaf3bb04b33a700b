import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';
import { IconButton } from './icon-button.tsx';
import { useWords } from './words.tsx';
import './toast.css';

interface ToastProps {
  /** True for news of what went wrong. */
  readonly isError?: boolean;
  /** Undefined when there is no news; the region itself stays, so that readers hear the next one. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly onClose: () => void;
}

/** A short piece of news at the foot of the window. It stays until it is closed or replaced. */
export function Toast({ isError = false, children, action, onClose }: ToastProps) {
  const words = useWords();
  return (
    <div className="toast-region" role="status">
      {children !== undefined && (
        <div className={isError ? 'toast toast-error' : 'toast'}>
          <Icon name={isError ? 'mustFix' : 'done'} />
          <div className="toast-text">{children}</div>
          {action}
          <IconButton icon="close" label={words.close} onPress={onClose} />
        </div>
      )}
    </div>
  );
}
