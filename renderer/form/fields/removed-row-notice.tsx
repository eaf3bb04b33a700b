import { use, useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.tsx';
import { useForm } from '../form-context.ts';
import { RemovedRowContext, type RemovedRow } from '../removed-row.ts';

interface RemovedRowNoticeProps {
  readonly list: string;
  readonly rows: readonly { readonly id: string }[];
}

/** Says how to get a removed row back, until the next edit or until it is back. */
export function RemovedRowNotice({ list, rows }: RemovedRowNoticeProps) {
  const removed = use(RemovedRowContext);
  if (removed?.list !== list || rows.some(({ id }) => id === removed.rowId)) return null;
  return <Notice key={removed.rowId} removed={removed} />;
}

function Notice({ removed }: { readonly removed: RemovedRow }) {
  const words = useWords();
  const { onUndo } = useForm().actions;
  const notice = useRef<HTMLDivElement>(null);
  // The pressed button is gone with its row, so the focus goes where the user can take it back.
  useEffect(() => {
    notice.current?.focus();
  }, []);
  return (
    <div ref={notice} className="removed-row" tabIndex={-1} role="status">
      <span>
        {words.rowRemoved(removed.name)} {words.undoHint}
      </span>
      {onUndo && (
        <Button look="quiet" icon="undo" onPress={onUndo}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}
