import type { ControlIds } from './text-input.tsx';
import './text-input.css';

interface TextAreaProps extends ControlIds {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lang?: string;
  /** line: starts as one line, for an answer that is seldom longer. */
  readonly size?: 'line' | 'lines';
  /** True for text so long that the area must not measure it to grow. */
  readonly isHuge?: boolean;
}

/** Text of many lines that grows with what is written. Wrap it in a FieldFrame. */
export function TextArea({
  value,
  onChange,
  lang,
  size = 'lines',
  isHuge = false,
  ...ids
}: TextAreaProps) {
  return (
    <textarea
      className={`text-area text-area-${isHuge ? 'huge' : size}`}
      id={ids.id}
      aria-labelledby={ids.labelledBy}
      aria-describedby={ids.describedBy}
      aria-invalid={ids.isInvalid ? true : undefined}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      lang={lang}
      rows={1}
      spellCheck={!isHuge}
    />
  );
}
