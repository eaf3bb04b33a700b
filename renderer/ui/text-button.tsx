import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import './text-link.css';

interface TextButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly children: ReactNode;
}

/** A word that opens something beside it: looks like a link, and goes nowhere. */
export function TextButton({ children, ...rest }: TextButtonProps) {
  return (
    <AriaButton {...rest} className="text-link text-button">
      {children}
    </AriaButton>
  );
}
