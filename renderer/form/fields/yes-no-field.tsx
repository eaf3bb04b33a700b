import type { YesNo } from '../../../shared/register/answers.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { useWords } from '../../ui/words.tsx';
import type { FieldProps } from './field-props.ts';

/** Yes, no, or not answered: the third one takes an answer back. */
export function YesNoField({ frame, answer, onChange }: FieldProps<YesNo>) {
  const words = useWords();
  const options = [
    { id: 'yes', name: words.yes },
    { id: 'no', name: words.no },
    { id: 'unanswered', name: words.notAnswered },
  ];
  return (
    <FieldFrame {...frame} isGroup>
      {({ labelId, describedBy }) => (
        <RadioList
          labelledBy={labelId}
          describedBy={describedBy}
          options={options}
          value={answer}
          onChange={(value) => {
            onChange(value as YesNo);
          }}
          isInline
        />
      )}
    </FieldFrame>
  );
}
