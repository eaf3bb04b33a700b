import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { Icon } from './icons.tsx';
import type { Option } from './radio-list.tsx';
import type { ControlIds } from './text-input.tsx';
import './select.css';

interface SelectProps extends ControlIds {
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Shown while the value is none of the options. */
  readonly placeholder: string;
  /** Name for readers where no label stands beside it. */
  readonly label?: string;
  /** The option that takes the choice back; its value is ''. */
  readonly clearLabel?: string;
}

/** One of many options, in a list that opens. */
export function Select(props: SelectProps) {
  const { options, value, onChange, placeholder, label, clearLabel, labelledBy } = props;
  const offered = clearLabel === undefined ? options : [{ id: '', name: clearLabel }, ...options];
  return (
    <AriaSelect
      className="select"
      value={options.some(({ id }) => id === value) ? value : null}
      onChange={(key) => {
        onChange(key === null ? '' : String(key));
      }}
      placeholder={placeholder}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={props.describedBy}
    >
      <Button className="select-button" {...(props.id === undefined ? {} : { id: props.id })}>
        <SelectValue className="select-value">
          {({ isPlaceholder, selectedText }) => (isPlaceholder ? placeholder : selectedText)}
        </SelectValue>
        <Icon name="chevronDown" />
      </Button>
      <Popover className="select-popover" offset={4}>
        <ListBox className="select-list" items={offered}>
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="select-item">
              <span className="select-tick">
                <Icon name="check" />
              </span>
              <span>{name}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
