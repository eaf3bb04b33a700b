import { Button } from '../../ui/button.tsx';
import { focusAnswer } from '../use-focused-answer.ts';
import type { AcceptedFinding, GuidanceFrame } from './guidance.ts';

interface AcceptedFindingsProps {
  readonly path: string;
  readonly accepted: readonly AcceptedFinding[];
  readonly frame: GuidanceFrame;
}

/** Findings that stand for a reason: the reason in sight, the finding folded. */
export function AcceptedFindings({ path, accepted, frame }: AcceptedFindingsProps) {
  const { words, actions } = frame;
  return accepted.map(({ id, text, reason }) => (
    <details key={`${id} ${text}`} className="accepted">
      <summary>{words.accepted(reason)}</summary>
      <p>{text}</p>
      <Button
        look="quiet"
        onPress={() => {
          focusAnswer(path);
          actions.onWithdraw(path, id);
        }}
      >
        {words.withdraw}
      </Button>
    </details>
  ));
}
