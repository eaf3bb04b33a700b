// The row that was removed last, for as long as taking the last edit back would bring it back.
import { createContext, useState } from 'react';
import type { FormActions, WatchedActions } from './form-context.ts';

export const RemovedRowContext = createContext<RemovedRow | undefined>(undefined);

export interface RemovedRow {
  readonly list: string;
  readonly rowId: string;
  readonly name: string;
}

/** The actions, watched: the removed row is remembered until the next edit of the section. */
export function useRemovedRow(
  actions: FormActions,
): readonly [RemovedRow | undefined, WatchedActions] {
  const [removed, setRemoved] = useState<RemovedRow>();
  const forget = () => {
    setRemoved(undefined);
  };
  const { onAnswer, onAddRow, onRemoveRow, onMoveRow, onUndo } = actions;
  const watched: WatchedActions = {
    onAnswer: (path, value) => {
      forget();
      onAnswer(path, value);
    },
    onAddRow: (list) => {
      forget();
      onAddRow(list);
    },
    onRemoveRow: (list, rowId, name) => {
      setRemoved({ list, rowId, name });
      onRemoveRow(list, rowId);
    },
    onMoveRow: (list, rowId, by) => {
      forget();
      onMoveRow(list, rowId, by);
    },
    onUndo:
      onUndo &&
      (() => {
        forget();
        onUndo();
      }),
  };
  return [removed, watched];
}
