import { useState } from 'react';
import { questionIdOf } from '../../../shared/register/answer-path.ts';
import type { DrawnQuestion } from '../drawn-question.ts';
import { ConfirmMark } from './confirm-mark.tsx';
import { ExplanationFold } from './explanation-fold.tsx';
import { FindingList } from './finding-list.tsx';
import { useGuidanceFrame, type Guidance } from './guidance.ts';
import { LeaveOpen } from './leave-open.tsx';
import { LeftOpen } from './left-open.tsx';
import './guidance.css';

interface QuestionGuidanceProps {
  /** The ids of the findings begin with it. */
  readonly id: string;
  readonly path: string;
  readonly question: DrawnQuestion;
  readonly label: string;
  readonly isAnswered: boolean;
  readonly guidance: Guidance | undefined;
}

/** What stands below a question: its findings, what to do about them, and help. */
export function QuestionGuidance(props: QuestionGuidanceProps) {
  const { id, path, question, label, isAnswered, guidance } = props;
  const frame = useGuidanceFrame();
  const [wasLeftOpen] = useState(guidance?.leftOpen !== undefined);
  if (!frame) return undefined;
  const isInRow = path.includes('[');
  const questionId = questionIdOf(path);
  const explanation = frame.explain(questionId);
  const canLeaveOpen = !isInRow && !isAnswered && guidance?.leftOpen === undefined;
  return (
    <>
      {guidance && (
        <div className="guidance">
          {guidance.isToConfirm && <ConfirmMark path={path} label={label} frame={frame} />}
          {guidance.leftOpen && (
            <LeftOpen path={path} item={guidance.leftOpen} frame={frame} isFresh={!wasLeftOpen} />
          )}
          <FindingList id={id} path={path} guidance={guidance} frame={frame} />
        </div>
      )}
      {(explanation !== undefined || canLeaveOpen) && (
        <div className="question-foot">
          {explanation && (
            <ExplanationFold
              questionId={questionId}
              label={label}
              explanation={explanation}
              articles={question.articles ?? []}
              frame={frame}
            />
          )}
          {canLeaveOpen && <LeaveOpen path={path} frame={frame} />}
        </div>
      )}
    </>
  );
}
