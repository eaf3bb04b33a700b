import { useState } from 'react';
import type { Severity } from '../../../shared/rules/finding.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { MessageKind } from '../../ui/message.tsx';
import { useWords } from '../../ui/words.tsx';
import { focusAnswer } from '../use-focused-answer.ts';
import { severityIcons, severityKinds } from './severity-look.ts';
import type { GuidanceFrame, ShownFinding } from './guidance.ts';
import { ReasonForm } from './reason-form.tsx';

interface FindingNoteProps {
  readonly id: string;
  readonly path: string;
  readonly finding: ShownFinding;
  readonly frame: GuidanceFrame;
}

/** A finding: what is the matter, by which article, and what can be done about it here. */
export function FindingNote({ id, path, finding, frame }: FindingNoteProps) {
  const { messages } = useWords();
  const { rule, severity, text, article } = finding;
  return (
    <div className={`finding message-${kindOf(severity)}`}>
      <p id={id} className="finding-text">
        <Icon name={severityIcons[severity]} />
        <span>
          <strong>{messages[kindOf(severity)]}:</strong>{' '}
          <span className="finding-words">{text}</span>{' '}
          <span className="finding-article">({article})</span>
        </span>
      </p>
      <FindingActions key={rule} path={path} finding={finding} frame={frame} />
    </div>
  );
}

function kindOf(severity: Severity): MessageKind {
  return severityKinds[severity];
}

function FindingActions({ path, finding, frame }: Omit<FindingNoteProps, 'id'>) {
  const { words, actions } = frame;
  const { remedy } = finding;
  const [isAsking, setAsking] = useState(false);
  if (isAsking) {
    return (
      <ReasonForm
        label={words.reason}
        hint={words.reasonHint}
        missing={words.reasonMissing}
        submit={words.accept}
        cancel={words.cancel}
        onCancel={() => {
          setAsking(false);
        }}
        onSubmit={(reason) => {
          focusAnswer(path);
          actions.onAcknowledge(path, finding, reason);
        }}
      />
    );
  }
  return (
    <div className="finding-actions">
      {remedy !== undefined && (
        <Button
          onPress={() => {
            focusAnswer(path);
            actions.onRemedy(path, finding);
          }}
        >
          {remedy}
        </Button>
      )}
      <Button
        look="quiet"
        onPress={() => {
          setAsking(true);
        }}
      >
        {words.acceptWithReason}
      </Button>
    </div>
  );
}
