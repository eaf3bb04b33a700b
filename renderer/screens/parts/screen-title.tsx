import { useEffect, useRef } from 'react';
import { useNavigation } from '../../stores/use-stores.ts';

interface ScreenTitleProps {
  readonly title: string;
}

/** The heading of a screen. After a change of screen the keyboard and readers start from it. */
export function ScreenTitle({ title }: ScreenTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { previous } = useNavigation();
  const isFirst = previous === undefined || previous.kind === 'starting';
  useEffect(() => {
    if (!isFirst && document.activeElement === document.body) heading.current?.focus();
  }, [isFirst]);
  return (
    <h1 ref={heading} tabIndex={-1} className="screen-title">
      {title}
    </h1>
  );
}
