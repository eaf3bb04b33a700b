import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon, type IconName } from './icons.tsx';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import './menu.css';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly isDanger?: boolean;
  readonly onChoose: () => void;
}

interface MenuProps {
  /** Name of the button that opens the menu. */
  readonly label: string;
  readonly icon?: IconName;
  readonly choices: readonly MenuChoice[];
  /** True for a button that shows its name instead of an icon. */
  readonly isNamed?: boolean;
}

/** Actions that are needed seldom, behind one button. */
export function Menu({ label, icon = 'more', choices, isNamed = false }: MenuProps) {
  return (
    <MenuTrigger>
      {isNamed ? (
        <Button look="quiet" iconAfter="chevronDown">
          {label}
        </Button>
      ) : (
        <IconButton icon={icon} label={label} />
      )}
      <Popover className="menu-popover" placement="bottom end" offset={4}>
        <AriaMenu className="menu" aria-label={label}>
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.label}
              className={choice.isDanger ? 'menu-item menu-item-danger' : 'menu-item'}
              onAction={choice.onChoose}
            >
              {choice.icon && <Icon name={choice.icon} />}
              <span>{choice.label}</span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
