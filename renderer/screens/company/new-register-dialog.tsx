// A new register: from a ready one, or empty under a name of one's own.
import { useState } from 'react';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import { describeError } from '../../../shared/bridge/describe-error.ts';
import type { TemplateId } from '../../../shared/templates/template.ts';
import { useInterfaceWords, useLanguage } from '../../services/interface-language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Message } from '../../ui/message.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useNewName } from '../parts/name-dialog.tsx';
import { TemplateGallery } from './template-gallery.tsx';

interface NewRegisterDialogProps {
  readonly onCreate: (name: string, templateId?: TemplateId) => Promise<AppError | undefined>;
  readonly onClose: () => void;
}

/** Asks how a register begins. It stays open with a sentence when the register cannot be made. */
export function NewRegisterDialog({ onCreate, onClose }: NewRegisterDialogProps) {
  const { company: words } = useInterfaceWords();
  const { error, start } = useStart(onCreate, onClose);
  return (
    <Dialog isOpen title={words.newTitle} onClose={onClose}>
      <section className="page-section">
        <h3>{words.fromTemplate}</h3>
        <p className="soft">{words.fromTemplateHint}</p>
        {error !== undefined && <Message kind="error">{error}</Message>}
        <TemplateGallery onChoose={start} />
      </section>
      <EmptyRegisterForm onCreate={onCreate} onClose={onClose} />
    </Dialog>
  );
}

/** Starts from a template, once however often the row is pressed. */
function useStart(onCreate: NewRegisterDialogProps['onCreate'], onCreated: () => void) {
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const create = async (templateId: TemplateId) => {
    setBusy(true);
    const failed = await onCreate('', templateId);
    setBusy(false);
    if (!failed) {
      onCreated();
      return;
    }
    const { message, action } = describeError(language, failed);
    setError(`${message} ${action}`);
  };
  const start = (templateId: TemplateId) => {
    if (!isBusy) void create(templateId);
  };
  return { error, start };
}

function EmptyRegisterForm({ onCreate, onClose }: NewRegisterDialogProps) {
  const { common, company: words } = useInterfaceWords();
  const { name, setName, error, submit } = useNewName(onCreate, onClose);
  return (
    <form className="page-section new-register-empty" onSubmit={submit}>
      <h3>{words.fromNothing}</h3>
      <FieldFrame label={words.newNameLabel} hint={words.newNameHint} error={error}>
        {({ inputId, labelId, describedBy }) => (
          <TextInput
            id={inputId}
            labelledBy={labelId}
            describedBy={describedBy}
            isInvalid={error !== undefined}
            value={name}
            onChange={setName}
          />
        )}
      </FieldFrame>
      <div className="actions">
        <Button type="submit">{words.newStart}</Button>
        <Button onPress={onClose}>{common.cancel}</Button>
      </div>
    </form>
  );
}
