import { Link, type LinkProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import './text-link.css';

export interface TextLinkProps extends Omit<LinkProps, 'className' | 'children' | 'style'> {
  readonly children: ReactNode;
}

/** Goes to another place of the app. Give it onPress, or href for an address within the app. */
export function TextLink({ children, ...rest }: TextLinkProps) {
  return (
    <Link {...rest} className="text-link">
      {children}
    </Link>
  );
}
