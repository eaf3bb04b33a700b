import type { ReactNode } from 'react';
import type { QuestionTexts } from '../../../shared/forms/question-texts.ts';

/** What every kind of answer is drawn from. */
export interface FieldProps<Answer> {
  readonly path: string;
  readonly texts: QuestionTexts;
  readonly size: 'question' | 'row';
  /** Where the answer is shown; nothing where the row around it says so. */
  readonly aside: ReactNode;
  readonly answer: Answer;
  readonly onChange: (answer: Answer) => void;
}
