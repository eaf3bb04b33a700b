import { memo } from 'react';
import type { LocalizedText, YesNo } from '../../shared/register/answers.ts';
import { assertNever } from '../../shared/util/assert-never.ts';
import type { DrawnQuestion } from './drawn-question.ts';
import { useForm, useQuestionTexts } from './form-context.ts';
import { ShownIn } from './shown-in.tsx';
import type { FieldProps } from './fields/field-props.ts';
import { ChoiceField } from './fields/choice-field.tsx';
import { ChoicesField } from './fields/choices-field.tsx';
import { CountryField } from './fields/country-field.tsx';
import { DateField } from './fields/date-field.tsx';
import { DurationField } from './fields/duration-field.tsx';
import { LineField } from './fields/line-field.tsx';
import { ReferenceField } from './fields/reference-field.tsx';
import { ReferencesField } from './fields/references-field.tsx';
import type { Row } from './fields/row-card.tsx';
import { RowsField } from './fields/rows-field.tsx';
import { TextField } from './fields/text-field.tsx';
import { YesNoField } from './fields/yes-no-field.tsx';

interface QuestionFieldProps {
  readonly question: DrawnQuestion;
  readonly path: string;
  readonly answer: unknown;
  readonly size: 'question' | 'row';
  readonly saysFeeds: boolean;
}

/** A question with its answer. Redrawn only when its own answer changes. */
export const QuestionField = memo(function QuestionField(props: QuestionFieldProps) {
  const { question, path, answer, size, saysFeeds } = props;
  const { actions } = useForm();
  const texts = useQuestionTexts(path);
  const frame = {
    path,
    texts,
    size,
    aside: saysFeeds && <ShownIn feeds={question.feeds} references={question.articles ?? []} />,
    onChange: (value: unknown) => {
      actions.onAnswer(path, value);
    },
  };
  return (
    <div data-answer={path} data-kind={question.kind}>
      {drawAnswer(question, answer, frame)}
    </div>
  );
});

// The compiler has checked in shared/forms that the kind of each question fits the type of its answer.
function drawAnswer(
  question: DrawnQuestion,
  answer: unknown,
  frame: Omit<FieldProps<unknown>, 'answer'>,
) {
  switch (question.kind) {
    case 'line':
      return <LineField {...frame} answer={answer as string} />;
    case 'text':
    case 'longText':
      return <TextField {...frame} kind={question.kind} answer={answer as LocalizedText} />;
    case 'date':
      return <DateField {...frame} answer={answer as string} />;
    case 'duration':
      return <DurationField {...frame} answer={answer as string} />;
    case 'yesNo':
      return <YesNoField {...frame} answer={answer as YesNo} />;
    case 'country':
      return <CountryField {...frame} answer={answer as string} />;
    case 'choice':
      return <ChoiceField {...frame} values={question.options} answer={answer as string} />;
    case 'choices':
      return (
        <ChoicesField {...frame} values={question.options} answer={answer as readonly string[]} />
      );
    case 'reference':
      return <ReferenceField {...frame} targets={question.targets} answer={answer as string} />;
    case 'references':
      return (
        <ReferencesField
          {...frame}
          targets={question.targets}
          answer={answer as readonly string[]}
        />
      );
    case 'rows':
      return <RowsField {...frame} question={question} answer={answer as readonly Row[]} />;
    default:
      return assertNever(question);
  }
}
