import type { AppError } from '../../../shared/bridge/app-error.ts';
import { describeError } from '../../../shared/bridge/describe-error.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { Message } from '../../ui/message.tsx';

/** Why the papers are made without the company's logo; nothing where they are not. */
export function LogoProblem({ error }: { readonly error: AppError | undefined }) {
  const { look } = useInterfaceWords();
  const language = useLanguage();
  if (!error) return undefined;
  const { message, action } = describeError(language, error);
  return (
    <Message kind="warning" title={look.withoutLogo}>
      <p className="breakable">{`${message} ${action}`}</p>
    </Message>
  );
}
