import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { focusAnswer } from '../use-focused-answer.ts';
import type { GuidanceFrame } from './guidance.ts';

interface ConfirmMarkProps {
  readonly path: string;
  /** What is confirmed, for those who hear the button by itself. */
  readonly label: string;
  readonly frame: GuidanceFrame;
}

/** The mark of an answer that a template gave, until the user says that it is right. */
export function ConfirmMark({ path, label, frame: { words, actions } }: ConfirmMarkProps) {
  return (
    <p className="guidance-line confirm-mark">
      <Icon name="shouldLook" />
      <span>{words.toConfirm}</span>
      <Button
        look="quiet"
        icon="check"
        aria-label={`${words.confirm}: ${label}`}
        onPress={() => {
          focusAnswer(path);
          actions.onConfirm([path]);
        }}
      >
        {words.confirm}
      </Button>
    </p>
  );
}
