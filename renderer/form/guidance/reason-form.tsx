import { useId, useState, type SyntheticEvent } from 'react';
import { Button } from '../../ui/button.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { TextInput } from '../../ui/text-input.tsx';

interface ReasonFormProps {
  readonly label: string;
  readonly hint?: string;
  /** What to say where the reason is left out; the reason is optional without it. */
  readonly missing?: string;
  readonly submit: string;
  readonly cancel: string;
  readonly onSubmit: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a reason on the spot. */
export function ReasonForm(props: ReasonFormProps) {
  const { label, hint, missing, submit, cancel, onSubmit, onCancel } = props;
  const formId = useId();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (missing !== undefined && reason.trim() === '') setMissing(true);
    else onSubmit(reason.trim());
  };
  return (
    <form
      id={formId}
      className="reason-form"
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <FieldFrame label={label} hint={hint} error={isMissing ? missing : undefined}>
        {({ inputId, describedBy }) => (
          <TextInput
            id={inputId}
            describedBy={describedBy}
            isInvalid={isMissing}
            value={reason}
            onChange={setReason}
            isFocusedFirst
          />
        )}
      </FieldFrame>
      <div className="reason-buttons">
        <Button type="submit">{submit}</Button>
        <Button look="quiet" onPress={onCancel}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
