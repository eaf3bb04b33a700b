import { useLayoutEffect, useMemo, useRef } from 'react';
import type { WatchedActions } from './form-context.ts';

/** The same functions for as long as the section stands, so that unchanged fields are not redrawn. */
export function useStableActions(actions: WatchedActions): WatchedActions {
  const latest = useRef(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  const canUndo = actions.onUndo !== undefined;
  return useMemo(
    () => ({
      onAnswer: (path, value) => latest.current.onAnswer(path, value),
      onAddRow: (list) => latest.current.onAddRow(list),
      onRemoveRow: (list, rowId, name) => latest.current.onRemoveRow(list, rowId, name),
      onMoveRow: (list, rowId, by) => latest.current.onMoveRow(list, rowId, by),
      onUndo: canUndo ? () => latest.current.onUndo?.() : undefined,
    }),
    [canUndo],
  );
}
