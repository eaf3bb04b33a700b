import type { FocusEvent, HTMLInputAutoCompleteAttribute } from 'react';
import './text-input.css';

/** What a control needs from its frame. */
export interface ControlIds {
  readonly id?: string;
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
}

interface TextInputProps extends ControlIds {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (event: FocusEvent<HTMLInputElement>) => void;
  /** full: as wide as the column; date, number: as wide as the answer. */
  readonly width?: 'full' | 'date' | 'number';
  readonly placeholder?: string;
  readonly inputMode?: 'text' | 'numeric';
  readonly lang?: string;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly isFocusedFirst?: boolean;
}

/** A line of text. Wrap it in a FieldFrame, which gives the ids. */
export function TextInput(props: TextInputProps) {
  const { width = 'full', value, onChange, onBlur, placeholder, inputMode, lang } = props;
  return (
    <input
      className={`text-input text-input-${width}`}
      type="text"
      id={props.id}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-invalid={props.isInvalid ? true : undefined}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onBlur={onBlur}
      placeholder={placeholder}
      inputMode={inputMode}
      lang={lang}
      autoComplete={props.autoComplete ?? 'off'}
      autoFocus={props.isFocusedFirst}
    />
  );
}
