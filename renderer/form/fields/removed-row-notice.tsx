import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/words.tsx';

interface RemovedRowNoticeProps {
  readonly name: string;
  readonly onUndo: (() => void) | undefined;
}

/** Stands where a row was and says how to get it back. Takes the focus that the row has left behind. */
export function RemovedRowNotice({ name, onUndo }: RemovedRowNoticeProps) {
  const words = useWords();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.focus();
  }, [name]);
  return (
    <div ref={notice} className="removed-row" tabIndex={-1} role="status">
      <span>
        {words.rowRemoved(name)} {words.undoHint}
      </span>
      {onUndo && (
        <Button look="quiet" icon="undo" onPress={onUndo}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}
