import { Button } from '../../ui/button.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { Select } from '../../ui/select.tsx';
import { useWords } from '../../ui/words.tsx';
import type { FieldProps } from './field-props.ts';
import { nameOptions } from './option-names.ts';

/** Up to this many options are all in sight; more of them open as a list. */
const mostRadios = 7;

interface ChoiceFieldProps extends FieldProps<string> {
  readonly values: readonly string[];
}

/** One of several options, or none. */
export function ChoiceField({ values, texts, frame, answer, onChange }: ChoiceFieldProps) {
  const words = useWords();
  const options = nameOptions(values, texts);
  if (options.length > mostRadios) {
    return (
      <FieldFrame {...frame} isGroup>
        {({ labelId, describedBy }) => (
          <Select
            labelledBy={labelId}
            describedBy={describedBy}
            options={options}
            value={answer}
            onChange={onChange}
            placeholder={words.choose}
            clearLabel={words.notAnswered}
          />
        )}
      </FieldFrame>
    );
  }
  return (
    <FieldFrame {...frame} isGroup>
      {({ labelId, describedBy }) => (
        <>
          <RadioList
            labelledBy={labelId}
            describedBy={describedBy}
            options={options}
            value={answer}
            onChange={onChange}
          />
          {answer !== '' && (
            <Button
              look="quiet"
              onPress={() => {
                onChange('');
              }}
            >
              {words.clearChoice}
            </Button>
          )}
        </>
      )}
    </FieldFrame>
  );
}
