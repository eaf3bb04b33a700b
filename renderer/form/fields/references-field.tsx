import type { ReferenceTarget } from '../../../shared/forms/question.ts';
import { CheckboxList } from '../../ui/checkbox-list.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { useWords } from '../../ui/words.tsx';
import { useReferenceOptions } from '../use-reference-options.ts';
import type { FieldProps } from './field-props.ts';

interface ReferencesFieldProps extends FieldProps<readonly string[]> {
  readonly targets: readonly ReferenceTarget[];
}

/** Any number of rows of other lists. */
export function ReferencesField({ targets, frame, answer, onChange }: ReferencesFieldProps) {
  const words = useWords();
  const options = useReferenceOptions(targets);
  return (
    <FieldFrame {...frame} isGroup>
      {({ labelId, describedBy }) =>
        options.length === 0 ? (
          <p className="none-to-choose">{words.noneToChoose}</p>
        ) : (
          <CheckboxList
            labelledBy={labelId}
            describedBy={describedBy}
            options={options}
            value={answer}
            onChange={onChange}
          />
        )
      }
    </FieldFrame>
  );
}
