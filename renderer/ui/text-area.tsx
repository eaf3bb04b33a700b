import type { ControlIds } from './text-input.tsx';
import './text-input.css';

interface TextAreaProps extends ControlIds {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lang?: string;
  /** True for text so long that the area must not measure it to grow. */
  readonly isHuge?: boolean;
}

/** Text of many lines that grows with what is written. Wrap it in a FieldFrame. */
export function TextArea({ value, onChange, lang, isHuge = false, ...ids }: TextAreaProps) {
  return (
    <textarea
      className={isHuge ? 'text-area text-area-huge' : 'text-area'}
      id={ids.id}
      aria-labelledby={ids.labelledBy}
      aria-describedby={ids.describedBy}
      aria-invalid={ids.isInvalid ? true : undefined}
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      lang={lang}
      rows={3}
      spellCheck={!isHuge}
    />
  );
}
