// What other sections call a row: its own text where that is short, else a number that the row's
// own section prints too.
import type { Answer } from './answer.ts';
import { answer } from './answer.ts';
import type { RegisterScope } from './scope.ts';
import { isShort } from './text-blocks.ts';
import { field, rowsOf } from './view.ts';

type List = 'purposes' | 'data' | 'subjects';

function numbered({ words }: RegisterScope, list: List, number: number): string {
  const { purposeNumber, dataNumber, subjectNumber } = words.labels;
  return { purposes: purposeNumber, data: dataNumber, subjects: subjectNumber }[list](number);
}

function textsOf(scope: RegisterScope, list: List): readonly { id: string; text: Answer }[] {
  const { register } = scope;
  switch (list) {
    case 'purposes':
      return rowsOf(field(register, list)).map((row) => ({
        id: row.value.id,
        text: answer(scope, row, 'text'),
      }));
    case 'data':
      return rowsOf(field(register, list)).map((row) => ({
        id: row.value.id,
        text: answer(scope, row, 'text'),
      }));
    case 'subjects':
      return rowsOf(field(register, list)).map((row) => ({
        id: row.value.id,
        text: answer(scope, row, 'text'),
      }));
  }
}

/** The names of the rows with the ids, in the order of their own list. */
export function rowLabels(
  scope: RegisterScope,
  list: List,
  ids: readonly string[],
): readonly string[] {
  return textsOf(scope, list).flatMap(({ id, text }, index) => {
    if (!ids.includes(id)) return [];
    return [isShort(text) ? text.text : numbered(scope, list, index + 1)];
  });
}

/** The name of one row. */
export function rowLabel(scope: RegisterScope, list: List, id: string): string {
  return rowLabels(scope, list, [id])[0] ?? '';
}
