import type { ReadKind } from '../../../shared/register/reading/read-answer.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { FieldProps } from './field-props.ts';
import { useTyped } from './use-typed.ts';

interface TypedFieldProps extends FieldProps<string> {
  readonly kind: ReadKind;
  /** How an answer that can be read looks; any other as it was typed. */
  readonly show: (answer: string) => string;
  readonly placeholder: string;
  /** Told where the text cannot be read, with an example of what can. */
  readonly unreadText: string;
}

/** A short text that means something: it is kept as it was typed until it can be read. */
export function TypedField(props: TypedFieldProps) {
  const { kind, show, frame, answer, onChange, placeholder, unreadText } = props;
  const { text, isUnread, onType, onLeave } = useTyped(kind, show, answer, onChange);
  return (
    <FieldFrame {...frame} error={isUnread ? unreadText : undefined}>
      {({ inputId, describedBy }) => (
        <TextInput
          id={inputId}
          describedBy={describedBy}
          isInvalid={isUnread}
          value={text}
          width="date"
          placeholder={placeholder}
          onChange={onType}
          onBlur={onLeave}
        />
      )}
    </FieldFrame>
  );
}
