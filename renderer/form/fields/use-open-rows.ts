import { use, useCallback, useState } from 'react';
import { rowPath } from '../../../shared/register/answer-path.ts';
import { FocusPathContext } from '../form-context.ts';
import { requestedPath, type FocusRequest } from '../use-focused-answer.ts';

interface Folds {
  readonly known: readonly string[];
  readonly open: readonly string[];
  /** The row that was just added here, which takes the focus. */
  readonly fresh: string | undefined;
  readonly isAdding: boolean;
  readonly request: FocusRequest | undefined;
}

/** The folds after the rows have changed: a row that was just added opens and takes the focus. */
export function followRows(folds: Folds, ids: readonly string[]): Folds {
  const added = ids.find((id) => !folds.known.includes(id));
  const fresh = folds.isAdding ? added : undefined;
  return {
    ...folds,
    known: ids,
    fresh,
    isAdding: folds.isAdding && added === undefined,
    open: fresh === undefined ? folds.open : [...folds.open, fresh],
  };
}

function startFolds(ids: readonly string[]): Folds {
  // A single row has nothing to be folded away from.
  const open = ids.length === 1 ? ids : [];
  return { known: ids, open, fresh: undefined, isAdding: false, request: undefined };
}

/** The folds after an answer was asked for: its row is open. */
function followRequest(folds: Folds, list: string, request: FocusRequest | undefined): Folds {
  const path = request === undefined ? '' : requestedPath(request);
  const row = folds.known.find((id) => path.startsWith(rowPath(list, id)));
  const open = row === undefined || folds.open.includes(row) ? folds.open : [...folds.open, row];
  return { ...folds, request, open };
}

/** Which rows of a list are open. */
export function useOpenRows(list: string, ids: readonly string[]) {
  const request = use(FocusPathContext);
  const [folds, setFolds] = useState(() => startFolds(ids));
  let current = folds;
  if (current.known.join() !== ids.join()) current = followRows(current, ids);
  if (current.request !== request) current = followRequest(current, list, request);
  if (current !== folds) setFolds(current);
  const toggle = useCallback((id: string) => {
    setFolds((old) => {
      const others = old.open.filter((other) => other !== id);
      return { ...old, open: others.length < old.open.length ? others : [...old.open, id] };
    });
  }, []);
  return {
    fresh: current.fresh,
    isOpen: (id: string) => current.open.includes(id),
    toggle,
    /** The next new row is one that the user asked for here. */
    expectRow: () => {
      setFolds((old) => ({ ...old, isAdding: true }));
    },
  };
}
