import { useEffect, useId, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { IconButton } from '../../ui/icon-button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useWords } from '../../ui/words.tsx';
import type { QuestionOfKind } from '../drawn-question.ts';
import { useForm } from '../form-context.ts';

interface RowCardProps {
  readonly question: QuestionOfKind<'rows'>;
  /** Path of the row. */
  readonly path: string;
  readonly row: unknown;
  readonly name: string;
  /** A glance at the answers, for a folded row. */
  readonly summary: string;
  readonly isOpen: boolean;
  readonly isFresh: boolean;
  readonly onToggle: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** A row of a list: its name and what can be done to it, and its questions when it is open. */
export function RowCard(props: RowCardProps) {
  const { question, path, row, name, summary, isOpen, isFresh } = props;
  const { RowQuestions } = useForm();
  const bodyId = useId();
  const body = useRef<HTMLDivElement>(null);
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
          onPress={props.onToggle}
        >
          <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} />
          <span className="row-name">{name}</span>
          {!isOpen && summary !== '' && <span className="row-summary">{summary}</span>}
        </AriaButton>
        <RowActions name={name} onMove={props.onMove} onRemove={props.onRemove} />
      </div>
      {isOpen && (
        <div id={bodyId} ref={body} className="row-body">
          <RowQuestions question={question} row={row} path={path} />
        </div>
      )}
    </li>
  );
}

type RowActionsProps = Pick<RowCardProps, 'name' | 'onMove' | 'onRemove'>;

function RowActions({ name, onMove, onRemove }: RowActionsProps) {
  const words = useWords();
  const move = (by: -1 | 1) => {
    const pressed = document.activeElement;
    onMove(by);
    // The browser drops the focus when the row with the pressed button moves in the page.
    requestAnimationFrame(() => {
      if (pressed instanceof HTMLElement) pressed.focus();
    });
  };
  return (
    <div className="row-actions">
      <IconButton
        icon="up"
        label={words.moveUp(name)}
        onPress={() => {
          move(-1);
        }}
      />
      <IconButton
        icon="down"
        label={words.moveDown(name)}
        onPress={() => {
          move(1);
        }}
      />
      <IconButton icon="remove" label={words.removeRow(name)} onPress={onRemove} />
    </div>
  );
}
