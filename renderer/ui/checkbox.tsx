import type { ReactNode } from 'react';
import './tick-list.css';

interface CheckboxProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** One thing to tick, with its words as the target too. */
export function Checkbox({ isChecked, onChange, isDisabled = false, children }: CheckboxProps) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        className="tick-box"
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
