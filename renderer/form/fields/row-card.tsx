import { memo, useEffect, useId, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { rowPath } from '../../../shared/register/answer-path.ts';
import { Icon } from '../../ui/icons.tsx';
import type { QuestionOfKind } from '../drawn-question.ts';
import { useForm } from '../form-context.ts';
import { RowGuidance, RowMarks } from '../guidance/row-guidance.tsx';
import { RowActions } from './row-actions.tsx';

export interface Row {
  readonly id: string;
}

interface RowCardProps {
  readonly question: QuestionOfKind<'rows'>;
  /** Path of the list. */
  readonly list: string;
  readonly row: Row;
  readonly name: string;
  /** A glance at the answers, for a folded row. */
  readonly summary: string;
  /** Which row of how many: 1 is the first. */
  readonly place: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly isFresh: boolean;
  readonly onToggle: (rowId: string) => void;
  readonly onNews: (news: string) => void;
}

/**
 * A row of a list: its name and what can be done to it, and its questions when it is open. Rows that
 * an edit does not touch keep their identity and are not drawn again.
 */
export const RowCard = memo(function RowCard(props: RowCardProps) {
  const { question, list, row, name, summary, place, count, isOpen, isFresh } = props;
  const { RowQuestions } = useForm();
  const bodyId = useId();
  const body = useRef<HTMLDivElement>(null);
  const path = rowPath(list, row.id);
  useEffect(() => {
    if (!isFresh) return;
    body.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [isFresh]);
  return (
    <li className="row-card" data-answer={path}>
      <div className="row-head">
        <AriaButton
          className="row-toggle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onPress={() => {
            props.onToggle(row.id);
          }}
        >
          <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} />
          <span className="row-name">{name}</span>
          {!isOpen && summary !== '' && <span className="row-summary">{summary}</span>}
          {!isOpen && <RowMarks path={path} />}
        </AriaButton>
        <RowActions
          list={list}
          rowId={row.id}
          name={name}
          place={place}
          count={count}
          onNews={props.onNews}
        />
      </div>
      {isOpen && (
        <div id={bodyId} ref={body} className="row-body">
          <RowGuidance path={path} name={name} />
          <RowQuestions question={question} row={row} path={path} />
        </div>
      )}
    </li>
  );
});
