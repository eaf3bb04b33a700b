import { FieldFrame } from '../../ui/field-frame.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useWords } from '../../ui/words.tsx';
import { asItIs, useDraft } from '../use-draft.ts';
import type { FieldProps } from './field-props.ts';
import { tooLong } from './text-limit.ts';

/** A line that is the same in every language: a name, a number, an address. */
export function LineField({ frame, answer, onChange }: FieldProps<string>) {
  const [draft, change] = useDraft(answer, onChange, asItIs<string>());
  const error = tooLong(draft, useWords());
  return (
    <FieldFrame {...frame} error={error}>
      {({ inputId, describedBy }) => (
        <TextInput
          id={inputId}
          describedBy={describedBy}
          isInvalid={error !== undefined}
          value={draft}
          onChange={change}
        />
      )}
    </FieldFrame>
  );
}
