import { memo, useId } from 'react';
import type { LocalizedText, YesNo } from '../../shared/register/answers.ts';
import { isAnswered } from '../../shared/register/is-answered.ts';
import { assertNever } from '../../shared/util/assert-never.ts';
import type { FormWords } from '../../shared/language/interface/interface-words.ts';
import { useWords } from '../ui/words.tsx';
import type { DrawnQuestion } from './drawn-question.ts';
import { useForm, useQuestionTexts } from './form-context.ts';
import { besideField, findingId, isSameGuidance, type Guidance } from './guidance/guidance.ts';
import { QuestionGuidance } from './guidance/question-guidance.tsx';
import { QuestionAside } from './question-aside.tsx';
import { ShownIn } from './shown-in.tsx';
import type { FieldProps } from './fields/field-props.ts';
import { ChoiceField } from './fields/choice-field.tsx';
import { ChoicesField } from './fields/choices-field.tsx';
import { ColorField } from './fields/color-field.tsx';
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
  /** What there is to say about the answer. */
  readonly guidance: Guidance | undefined;
}

function isSame(before: QuestionFieldProps, after: QuestionFieldProps): boolean {
  return (
    before.question === after.question &&
    before.path === after.path &&
    before.answer === after.answer &&
    isSameGuidance(before.guidance, after.guidance)
  );
}

/** A question with its answer. Redrawn only when its own answer or what is said of it changes. */
export const QuestionField = memo(function QuestionField(props: QuestionFieldProps) {
  const { question, path, answer, size, saysFeeds } = props;
  const guidance = besideField(props.guidance);
  const words = useWords();
  const { actions } = useForm();
  const texts = useQuestionTexts(path);
  const id = useId();
  const findings = guidance?.findings ?? [];
  const field = {
    path,
    texts,
    frame: {
      label: texts.label,
      hint: texts.hint,
      size,
      aside: saysFeeds && <ShownIn feeds={question.feeds} references={question.articles ?? []} />,
      describedBy: findings.map((_, index) => findingId(id, index)).join(' ') || undefined,
    },
    onChange: (value: unknown) => {
      actions.onAnswer(path, value);
    },
  };
  return (
    <div data-answer={path} data-kind={question.kind}>
      {drawAnswer(question, answer, field, words)}
      <QuestionAside path={path} />
      <QuestionGuidance
        id={id}
        path={path}
        question={question}
        label={texts.label}
        isAnswered={isAnswered(answer)}
        guidance={guidance}
      />
    </div>
  );
}, isSame);

// The compiler has checked in shared/forms that the kind of each question fits the type of its answer.
function drawAnswer(
  question: DrawnQuestion,
  answer: unknown,
  field: Omit<FieldProps<unknown>, 'answer'>,
  words: FormWords,
) {
  switch (question.kind) {
    case 'line':
      return <LineField {...field} answer={answer as string} />;
    case 'text':
    case 'longText':
      return <TextField {...field} kind={question.kind} answer={answer as LocalizedText} />;
    case 'date':
      return <DateField {...field} answer={answer as string} />;
    case 'duration':
      return (
        <DurationField
          {...field}
          endName={question.from ? words.untilEvent : words.forSession}
          answer={answer as string}
        />
      );
    case 'color':
      return <ColorField {...field} answer={answer as string} />;
    case 'yesNo':
      return <YesNoField {...field} answer={answer as YesNo} />;
    case 'country':
      return <CountryField {...field} answer={answer as string} />;
    case 'choice':
      return <ChoiceField {...field} values={question.options} answer={answer as string} />;
    case 'choices':
      return (
        <ChoicesField {...field} values={question.options} answer={answer as readonly string[]} />
      );
    case 'reference':
      return <ReferenceField {...field} targets={question.targets} answer={answer as string} />;
    case 'references':
      return (
        <ReferencesField
          {...field}
          targets={question.targets}
          answer={answer as readonly string[]}
        />
      );
    case 'rows':
      return <RowsField {...field} question={question} answer={answer as readonly Row[]} />;
    default:
      return assertNever(question);
  }
}
