import type { ReactNode } from 'react';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import { describeError } from '../../../shared/bridge/describe-error.ts';
import { Message } from '../../ui/message.tsx';
import { useLanguage } from '../../services/interface-language.ts';

interface ErrorNoteProps {
  readonly error: AppError;
  /** Buttons that help out of it. */
  readonly actions?: ReactNode;
  /** More to say than the error itself knows. */
  readonly children?: ReactNode;
}

/** What went wrong, where, and the way out. */
export function ErrorNote({ error, actions, children }: ErrorNoteProps) {
  const { title, message, action } = describeError(useLanguage(), error);
  return (
    <Message kind="error" title={title} isNews actions={actions}>
      <p className="breakable">
        {message} {action}
      </p>
      {children}
    </Message>
  );
}
