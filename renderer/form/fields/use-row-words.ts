import { use } from 'react';
import { questionIdOf } from '../../../shared/register/answer-path.ts';
import { useWords } from '../../ui/words.tsx';
import { applies, type QuestionOfKind } from '../drawn-question.ts';
import { ReferencesContext, useForm } from '../form-context.ts';
import { findRowName, summariseRow } from './row-name.ts';

/** What the rows of a list are called, and a glance at the answers of each. */
export function useRowWords(
  question: QuestionOfKind<'rows'>,
  path: string,
  rows: readonly unknown[],
) {
  const words = useWords();
  const { texts, languages } = useForm();
  const findReferences = use(ReferencesContext);
  const id = questionIdOf(path);
  const untitled = texts.rows?.[id]?.untitled ?? words.untitledRow;
  const speech = { words, languages, findReferences };
  return {
    names: rows.map((row) => findRowName(question, row, speech) || untitled),
    summaries: rows.map((row) =>
      summariseRow(
        question.row.filter((field) => applies(field, row)),
        row,
        words,
        (field) => texts.questions[`${id}.${field}`],
      ),
    ),
  };
}
