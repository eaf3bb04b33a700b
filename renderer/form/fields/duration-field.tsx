import { useState } from 'react';
import type { FormWords } from '../../../shared/language/interface/interface-words.ts';
import { isUnreadable } from '../../../shared/register/reading/read-answer.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useWords } from '../../ui/words.tsx';
import { useDraft } from '../use-draft.ts';
import type { FieldProps } from './field-props.ts';
import { readDuration, showDuration, typedDuration, type TypedDuration } from './typed-duration.ts';

interface DurationFieldProps extends FieldProps<string> {
  /** What P0D is called: the end of a time that has no length. */
  readonly endName: string;
}

/** How long: an amount of years, months, weeks or days, or until the event or the session itself ends. */
export function DurationField({ frame, answer, onChange, endName }: DurationFieldProps) {
  const words = useWords();
  const [draft, change, retype] = useDraft(answer, onChange, typedDuration);
  const [isTyping, setTyping] = useState(false);
  const isUnread = !isTyping && isUnreadable('duration', readDuration(draft));
  return (
    <FieldFrame {...frame} error={isUnread ? words.badDuration : undefined} isGroup>
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
                isInvalid={isUnread}
                value={draft.amount}
                width="date"
                onChange={(amount) => {
                  setTyping(true);
                  change({ ...draft, amount });
                }}
                onBlur={() => {
                  setTyping(false);
                  const read = readDuration(draft);
                  // An empty amount says nothing of the unit that was chosen.
                  if (read !== '' && !isUnreadable('duration', read)) retype(showDuration(read));
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
