import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';
import './button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  /** main: the one next step of a screen; plain: the others; quiet: beside text; danger: takes away. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  readonly children: ReactNode;
}

/** A button with a verb on it. */
export function Button({ look = 'plain', icon, iconAfter, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${look}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </AriaButton>
  );
}
