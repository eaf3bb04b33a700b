import type { RowQuestionsProps } from './form-context.ts';
import { QuestionList } from './question-list.tsx';

/** The questions of a row of a list. */
export function RowQuestions({ question, row, path }: RowQuestionsProps) {
  return (
    <QuestionList questions={question.row} record={row} rowPath={path} rowFeeds={question.feeds} />
  );
}
