import { use } from 'react';
import type { FedKind } from '../../shared/register/document-kind.ts';
import { getAnswer } from '../../shared/register/answer-path.ts';
import { applies, askedOf, type DrawnQuestion } from './drawn-question.ts';
import { GuidanceContext } from './guidance/guidance.ts';
import { QuestionField } from './question-field.tsx';

interface QuestionListProps {
  readonly questions: readonly DrawnQuestion[];
  /** The record, or a row of it. */
  readonly record: unknown;
  /** Path of the row; left out for the record itself. */
  readonly rowPath?: string;
  /** Papers that print the list around the row: a question says its own only where they differ. */
  readonly rowFeeds?: readonly FedKind[];
}

/** The questions that apply, each with its answer. */
export function QuestionList({ questions, record, rowPath, rowFeeds }: QuestionListProps) {
  const applying = questions
    .filter((question) => applies(question, record))
    .map((question) => (rowPath === undefined ? askedOf(question, record) : question));
  const guidance = use(GuidanceContext);
  const pathOf = (id: string) => (rowPath === undefined ? id : `${rowPath}.${id}`);
  return (
    <div className={rowPath === undefined ? 'questions' : 'row-questions'}>
      {applying.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          path={pathOf(question.id)}
          answer={getAnswer(record, question.id)}
          size={rowPath === undefined ? 'question' : 'row'}
          guidance={guidance.get(pathOf(question.id))}
          saysFeeds={rowFeeds?.join() !== question.feeds.join()}
        />
      ))}
    </div>
  );
}
