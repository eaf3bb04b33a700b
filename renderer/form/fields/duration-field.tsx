import { useState } from 'react';
import type { FormWords } from '../../../shared/language/interface/interface-words.ts';
import { parseDuration } from '../../../shared/util/iso-duration.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useWords } from '../../ui/words.tsx';
import { useDraft } from '../use-draft.ts';
import type { FieldProps } from './field-props.ts';
import { isBadAmount, typedDuration, type TypedDuration } from './typed-duration.ts';

interface DurationFieldProps extends FieldProps<string> {
  /** What P0D is called: the end of a time that has no length. */
  readonly endName: string;
}

/** How long: a number of years, months, weeks or days, or until the event or the session itself ends. */
export function DurationField({ frame, answer, onChange, endName }: DurationFieldProps) {
  const words = useWords();
  const [draft, change] = useDraft(answer, onChange, typedDuration);
  const [isTyping, setTyping] = useState(false);
  const error = isTyping ? undefined : findFault(draft, answer, words);
  return (
    <FieldFrame {...frame} error={error} isGroup>
      {({ labelId, inputId, describedBy }) => (
        <div className="duration" role="group" aria-labelledby={labelId}>
          {draft.unit !== 'untilEvent' && (
            <>
              <span id={`${inputId}-amount`} className="visually-hidden">
                {words.durationAmount}
              </span>
              <TextInput
                id={inputId}
                labelledBy={`${labelId} ${inputId}-amount`}
                describedBy={describedBy}
                isInvalid={error !== undefined}
                value={draft.amount}
                width="number"
                inputMode="numeric"
                onChange={(amount) => {
                  setTyping(true);
                  change({ ...draft, amount });
                }}
                onBlur={() => {
                  setTyping(false);
                }}
              />
            </>
          )}
          <Select
            label={words.durationUnit}
            options={nameUnits(words, endName)}
            value={draft.unit}
            onChange={(unit) => {
              change({ ...draft, unit: unit as TypedDuration['unit'] });
            }}
            placeholder={words.choose}
          />
        </div>
      )}
    </FieldFrame>
  );
}

function nameUnits({ durationUnits }: FormWords, endName: string) {
  const units = Object.entries(durationUnits).map(([id, name]) => ({ id, name }));
  return [...units, { id: 'untilEvent', name: endName }];
}

function findFault(draft: TypedDuration, answer: string, words: FormWords): string | undefined {
  if (isBadAmount(draft)) return words.badDuration;
  const isUnknown = answer !== '' && parseDuration(answer) === undefined;
  return isUnknown ? words.unknownDuration(answer) : undefined;
}
