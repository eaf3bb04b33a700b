import type { ReactNode } from 'react';
import type { QuestionTexts } from '../../../shared/forms/question-texts.ts';

/** What the frame around every kind of answer is drawn from. */
export interface FrameProps {
  readonly label: string;
  readonly hint: string;
  readonly size: 'question' | 'row';
  /** Where the answer is shown; nothing where the row around it says so. */
  readonly aside: ReactNode;
  /** Ids of the findings about the answer. */
  readonly describedBy: string | undefined;
}

/** What every kind of answer is drawn from. */
export interface FieldProps<Answer> {
  readonly path: string;
  readonly texts: QuestionTexts;
  readonly frame: FrameProps;
  readonly answer: Answer;
  readonly onChange: (answer: Answer) => void;
}
