import { useState } from 'react';
import { openStates } from '../../../shared/register/review.ts';
import { Menu } from '../../ui/menu.tsx';
import type { GuidanceFrame } from './guidance.ts';
import { ReasonForm } from './reason-form.tsx';

interface LeaveOpenProps {
  readonly path: string;
  readonly frame: GuidanceFrame;
}

/** "I do not know", "I do not understand" and "does not concern us" are answers too. */
export function LeaveOpen({ path, frame: { words, actions } }: LeaveOpenProps) {
  const [isAsking, setAsking] = useState(false);
  if (isAsking) {
    return (
      <ReasonForm
        label={words.whyNot}
        submit={words.mark}
        cancel={words.cancel}
        onCancel={() => {
          setAsking(false);
        }}
        onSubmit={(note) => {
          actions.onLeaveOpen(path, 'notApplicable', note);
        }}
      />
    );
  }
  const choices = openStates.map((state) => ({
    id: state,
    label: words.states[state],
    onChoose: () => {
      if (state === 'notApplicable') setAsking(true);
      else actions.onLeaveOpen(path, state, '');
    },
  }));
  return <Menu label={words.leaveOpen} choices={choices} isNamed />;
}
