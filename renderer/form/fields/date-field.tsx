import { useState } from 'react';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useWords } from '../../ui/words.tsx';
import { useDraft } from '../use-draft.ts';
import type { FieldProps } from './field-props.ts';
import { isBadDate, readDate, showDate, typedDate } from './typed-date.ts';

/** A day, typed as people write it. A bad one is kept as it is, and the field says what is wrong. */
export function DateField({ frame, answer, onChange }: FieldProps<string>) {
  const words = useWords();
  const [draft, change] = useDraft(answer, onChange, typedDate);
  // A date is bad on the way to being right, so it is judged only when the field is left.
  const [isTyping, setTyping] = useState(false);
  const error = !isTyping && isBadDate(draft) ? words.badDate : undefined;
  return (
    <FieldFrame {...frame} error={error}>
      {({ inputId, describedBy }) => (
        <TextInput
          id={inputId}
          describedBy={describedBy}
          isInvalid={error !== undefined}
          value={draft}
          width="date"
          placeholder={words.datePlaceholder}
          onChange={(text) => {
            setTyping(true);
            change(text);
          }}
          onBlur={() => {
            setTyping(false);
            const tidy = showDate(readDate(draft));
            if (tidy !== draft) change(tidy);
          }}
        />
      )}
    </FieldFrame>
  );
}
