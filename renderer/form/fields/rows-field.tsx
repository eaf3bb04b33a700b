import { useState } from 'react';
import { questionIdOf } from '../../../shared/register/answer-path.ts';
import { Button } from '../../ui/button.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { useWords } from '../../ui/words.tsx';
import type { QuestionOfKind } from '../drawn-question.ts';
import { useForm } from '../form-context.ts';
import type { FieldProps } from './field-props.ts';
import { RemovedRowNotice } from './removed-row-notice.tsx';
import { RowCard, type Row } from './row-card.tsx';
import { useOpenRows } from './use-open-rows.ts';
import { useRowWords } from './use-row-words.ts';

interface RowsFieldProps extends Omit<FieldProps<readonly Row[]>, 'onChange'> {
  readonly question: QuestionOfKind<'rows'>;
}

/** A list of rows, each with questions of its own. */
export function RowsField({ question, path, frame, answer }: RowsFieldProps) {
  const words = useWords();
  const { actions, texts: section } = useForm();
  const [news, setNews] = useState('');
  const folds = useOpenRows(
    path,
    answer.map(({ id }) => id),
  );
  const { names, summaries } = useRowWords(question, path, answer);
  const add = () => {
    folds.expectRow();
    actions.onAddRow(path);
    setNews(words.rowAdded);
  };
  return (
    <FieldFrame {...frame} isGroup>
      {({ labelId, describedBy }) => (
        <>
          {answer.length > 0 && (
            <ol className="rows" aria-labelledby={labelId}>
              {answer.map((row, index) => (
                <RowCard
                  key={row.id}
                  question={question}
                  list={path}
                  row={row}
                  name={names[index] ?? ''}
                  summary={summaries[index] ?? ''}
                  place={index + 1}
                  count={answer.length}
                  isOpen={folds.isOpen(row.id)}
                  isFresh={folds.fresh === row.id}
                  onToggle={folds.toggle}
                  onNews={setNews}
                />
              ))}
            </ol>
          )}
          <RemovedRowNotice list={path} rows={answer} />
          <Button icon="plus" aria-describedby={describedBy} onPress={add}>
            {section.rows?.[questionIdOf(path)]?.add ?? words.addRow}
          </Button>
          <LiveRegion text={news} />
        </>
      )}
    </FieldFrame>
  );
}
