import { CheckboxList } from '../../ui/checkbox-list.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import { nameOptions } from './option-names.ts';

interface ChoicesFieldProps extends FieldProps<readonly string[]> {
  readonly values: readonly string[];
}

/** Any number of options. */
export function ChoicesField({ values, texts, frame, answer, onChange }: ChoicesFieldProps) {
  return (
    <FieldFrame {...frame} isGroup>
      {({ labelId, describedBy }) => (
        <CheckboxList
          labelledBy={labelId}
          describedBy={describedBy}
          options={nameOptions(values, texts)}
          value={answer}
          onChange={onChange}
        />
      )}
    </FieldFrame>
  );
}
