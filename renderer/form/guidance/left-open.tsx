import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { focusAnswer } from '../use-focused-answer.ts';
import type { Guidance, GuidanceFrame } from './guidance.ts';

interface LeftOpenProps {
  readonly path: string;
  readonly item: NonNullable<Guidance['leftOpen']>;
  readonly frame: GuidanceFrame;
  /** True right after the choice: its menu is gone, so the focus goes here. */
  readonly isFresh: boolean;
}

/** Says that the question was left open, and why. */
export function LeftOpen({ path, item, frame, isFresh }: LeftOpenProps) {
  const { words, actions } = frame;
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isFresh) line.current?.focus();
  }, [isFresh]);
  return (
    <p ref={line} className="guidance-line" tabIndex={-1}>
      <Icon name="half" />
      <span>
        {words.leftOpen[item.state]}
        {item.note !== '' && `: ${item.note}`}
      </span>
      <Button
        look="quiet"
        onPress={() => {
          focusAnswer(path);
          actions.onTakeUp(path);
        }}
      >
        {words.takeUp}
      </Button>
    </p>
  );
}
