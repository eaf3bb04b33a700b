import { useId } from 'react';
import type { Language } from '../../shared/language/language.ts';
import type { ControlIds } from './text-input.tsx';
import './tick-list.css';

export interface Option {
  readonly id: string;
  readonly name: string;
  /** The language of the name, where it is not that of the page (WCAG 3.1.2). */
  readonly language?: Language;
}

interface RadioListProps extends Omit<ControlIds, 'id'> {
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** True for a few short words that fit on one line. */
  readonly isInline?: boolean;
}

/** One of a few options, all in sight. Native radios: the platform's own keys and names. */
export function RadioList({ options, value, onChange, isInline = false, ...ids }: RadioListProps) {
  const name = useId();
  return (
    <div
      className={isInline ? 'tick-list tick-list-inline' : 'tick-list'}
      role="radiogroup"
      aria-labelledby={ids.labelledBy}
      aria-describedby={ids.describedBy}
    >
      {options.map((option) => (
        <label key={option.id} className="tick">
          <input
            type="radio"
            className="tick-box tick-box-radio"
            name={name}
            value={option.id}
            checked={option.id === value}
            onChange={() => {
              onChange(option.id);
            }}
          />
          <span lang={option.language}>{option.name}</span>
        </label>
      ))}
    </div>
  );
}
