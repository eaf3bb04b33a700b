import { memo } from 'react';
import type { RowQuestionsProps } from './form-context.ts';
import { QuestionList } from './question-list.tsx';

/** The questions of a row. Untouched rows keep their identity in every edit and are not drawn again. */
export const RowQuestions = memo(function RowQuestions(props: RowQuestionsProps) {
  const { question, row, path } = props;
  return (
    <QuestionList questions={question.row} record={row} rowPath={path} rowFeeds={question.feeds} />
  );
});
