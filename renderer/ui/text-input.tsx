import type { ClipboardEvent, FocusEvent, HTMLInputAutoCompleteAttribute } from 'react';
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
  /** True where the value is chosen in another way than by typing; it can be selected and copied. */
  readonly isReadOnly?: boolean;
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
      onPaste={pasteAsOneLine}
      placeholder={placeholder}
      inputMode={inputMode}
      lang={lang}
      autoComplete={props.autoComplete ?? 'off'}
      autoFocus={props.isFocusedFirst}
      readOnly={props.isReadOnly}
    />
  );
}

// An input drops the line feeds of pasted text, which glues the words of an address together.
function pasteAsOneLine(event: ClipboardEvent): void {
  const text = event.clipboardData.getData('text/plain');
  if (!/[\r\n]/.test(text)) return;
  event.preventDefault();
  // The only way of inserting that keeps the field's own undo; every browser that we run on has it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- no successor keeps undo
  document.execCommand('insertText', false, text.trim().replace(/\s*[\r\n]+\s*/g, ', '));
}
