import type { ReferenceTarget } from '../../../shared/forms/question.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Select } from '../../ui/select.tsx';
import { useWords } from '../../ui/words.tsx';
import { useReferenceOptions } from '../use-reference-options.ts';
import type { FieldProps } from './field-props.ts';

interface ReferenceFieldProps extends FieldProps<string> {
  readonly targets: readonly ReferenceTarget[];
}

/** One row of another list. */
export function ReferenceField({ targets, frame, answer, onChange }: ReferenceFieldProps) {
  const words = useWords();
  const options = useReferenceOptions(targets);
  return (
    <FieldFrame {...frame} isGroup>
      {({ labelId, describedBy }) =>
        options.length === 0 ? (
          <p className="none-to-choose">{words.noneToChoose}</p>
        ) : (
          <Select
            labelledBy={labelId}
            describedBy={describedBy}
            options={options}
            value={answer}
            onChange={onChange}
            placeholder={words.choose}
            clearLabel={words.notAnswered}
          />
        )
      }
    </FieldFrame>
  );
}
