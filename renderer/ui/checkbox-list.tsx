import { Checkbox } from './checkbox.tsx';
import type { Option } from './radio-list.tsx';
import type { ControlIds } from './text-input.tsx';
import './tick-list.css';

interface CheckboxListProps extends Omit<ControlIds, 'id'> {
  readonly options: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** The chosen ids in the order of the options; ids that are no longer offered stay at the end. */
export function toggle(
  options: readonly Option[],
  value: readonly string[],
  id: string,
  isChecked: boolean,
): readonly string[] {
  const chosen = isChecked ? [...value, id] : value.filter((other) => other !== id);
  const offered = options.map((option) => option.id);
  return [
    ...offered.filter((option) => chosen.includes(option)),
    ...chosen.filter((other) => !offered.includes(other)),
  ];
}

/** Any number of options. */
export function CheckboxList({ options, value, onChange, ...ids }: CheckboxListProps) {
  return (
    <div
      className="tick-list"
      role="group"
      aria-labelledby={ids.labelledBy}
      aria-describedby={ids.describedBy}
    >
      {options.map(({ id, name }) => (
        <Checkbox
          key={id}
          isChecked={value.includes(id)}
          onChange={(isChecked) => {
            onChange(toggle(options, value, id, isChecked));
          }}
        >
          {name}
        </Checkbox>
      ))}
    </div>
  );
}
