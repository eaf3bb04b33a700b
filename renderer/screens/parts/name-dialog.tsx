import { useState, type SyntheticEvent } from 'react';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import { describeError } from '../../../shared/bridge/describe-error.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';

interface NameDialogProps {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  /** The verb on the button. */
  readonly create: string;
  readonly onCreate: (name: string) => Promise<AppError | undefined>;
  readonly onClose: () => void;
}

/** Asks for the name of a new thing. It stays open with a sentence when the thing cannot be made. */
export function NameDialog({ title, label, hint, create, onCreate, onClose }: NameDialogProps) {
  const { common } = useInterfaceWords();
  const { name, setName, error, submit } = useNewName(onCreate, onClose);
  return (
    <Dialog isOpen title={title} onClose={onClose}>
      <form className="page-section" onSubmit={submit}>
        <FieldFrame label={label} hint={hint} error={error}>
          {({ inputId, labelId, describedBy }) => (
            <TextInput
              id={inputId}
              labelledBy={labelId}
              describedBy={describedBy}
              isInvalid={error !== undefined}
              value={name}
              onChange={setName}
              isFocusedFirst
            />
          )}
        </FieldFrame>
        <div className="actions">
          <Button look="main" type="submit">
            {create}
          </Button>
          <Button onPress={onClose}>{common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The name being typed, and what was wrong with it when it was sent. */
export function useNewName(
  onCreate: (name: string) => Promise<AppError | undefined>,
  onCreated: () => void,
) {
  const language = useLanguage();
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const create = async () => {
    const failed = await onCreate(name.trim());
    if (!failed) {
      onCreated();
      return;
    }
    const { message, action } = describeError(language, failed);
    setError(`${message} ${action}`);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void create();
  };
  return { name, setName, error, submit };
}
