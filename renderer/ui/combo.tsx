import { Button, ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { Icon } from './icons.tsx';
import type { Option } from './radio-list.tsx';
import type { ControlIds } from './text-input.tsx';
import './select.css';
import './text-input.css';

interface ComboProps extends ControlIds {
  readonly options: readonly Option[];
  /** What stands in the input: the name of an option, or anything the user wrote. */
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
  readonly openLabel: string;
  readonly emptyText: string;
}

/** A line of text that helps to write one of many known names and takes any other as it is. */
export function Combo(props: ComboProps) {
  const { options, text, onChange, onBlur, openLabel, emptyText, ...ids } = props;
  return (
    <ComboBox
      className="combo"
      inputValue={text}
      onInputChange={onChange}
      value={options.find(({ name }) => name === text)?.id ?? null}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        if (chosen) onChange(chosen.name);
      }}
      {...(onBlur ? { onBlur } : {})}
      isInvalid={ids.isInvalid ?? false}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      aria-labelledby={ids.labelledBy}
      aria-describedby={ids.describedBy}
      defaultItems={options}
    >
      <Input
        className="text-input text-input-full"
        {...(ids.id === undefined ? {} : { id: ids.id })}
      />
      <Button className="combo-button" aria-label={openLabel}>
        <Icon name="chevronDown" />
      </Button>
      <Popover className="select-popover" offset={4}>
        <ListBox<Option>
          className="select-list"
          renderEmptyState={() => <p className="select-empty">{emptyText}</p>}
        >
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="select-item">
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
