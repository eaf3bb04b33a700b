import { useState } from 'react';
import { questionIdOf, rowPath } from '../../../shared/register/answer-path.ts';
import { Button } from '../../ui/button.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { useWords } from '../../ui/words.tsx';
import type { QuestionOfKind } from '../drawn-question.ts';
import { useForm } from '../form-context.ts';
import type { FieldProps } from './field-props.ts';
import { RemovedRowNotice } from './removed-row-notice.tsx';
import { RowCard } from './row-card.tsx';
import { useOpenRows } from './use-open-rows.ts';
import { useRowWords } from './use-row-words.ts';

export interface Row {
  readonly id: string;
}

interface RowsFieldProps extends Omit<FieldProps<readonly Row[]>, 'onChange'> {
  readonly question: QuestionOfKind<'rows'>;
}

/** A list of rows, each with questions of its own. */
export function RowsField({ question, path, texts, size, aside, answer }: RowsFieldProps) {
  const words = useWords();
  const { actions, texts: section } = useForm();
  const [news, setNews] = useState('');
  const folds = useOpenRows(
    path,
    answer.map(({ id }) => id),
  );
  const { names, summaries } = useRowWords(question, path, answer);
  const drawRow = (row: Row, index: number) => {
    const name = names[index] ?? '';
    return (
      <RowCard
        key={row.id}
        question={question}
        path={rowPath(path, row.id)}
        row={row}
        name={name}
        summary={summaries[index] ?? ''}
        isOpen={folds.isOpen(row.id)}
        isFresh={folds.fresh === row.id}
        onToggle={() => {
          folds.toggle(row.id);
        }}
        onMove={(by) => {
          const place = Math.min(Math.max(index + by, 0), answer.length - 1);
          actions.onMoveRow(path, row.id, by);
          setNews(words.rowMoved(name, place + 1, answer.length));
        }}
        onRemove={() => {
          actions.onRemoveRow(path, row.id, name);
        }}
      />
    );
  };
  const add = () => {
    folds.expectRow();
    actions.onAddRow(path);
    setNews(words.rowAdded);
  };
  return (
    <FieldFrame label={texts.label} hint={texts.hint} size={size} aside={aside} isGroup>
      {({ labelId }) => (
        <>
          {answer.length > 0 && (
            <ol className="rows" aria-labelledby={labelId}>
              {answer.map(drawRow)}
            </ol>
          )}
          <RemovedRowNotice list={path} rows={answer} />
          <Button icon="plus" onPress={add}>
            {section.rows?.[questionIdOf(path)]?.add ?? words.addRow}
          </Button>
          <LiveRegion text={news} />
        </>
      )}
    </FieldFrame>
  );
}
