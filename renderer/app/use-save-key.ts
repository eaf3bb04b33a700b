import { useCallback } from 'react';
import { useStores } from '../stores/use-stores.ts';
import { useWindowEvent } from './use-window-event.ts';

/** Ctrl+S saves at once and says so: nobody has to know that it is not needed. */
export function useSaveKey(): void {
  const stores = useStores();
  const press = useCallback(
    (event: KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isCommand || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void stores.saveNow();
    },
    [stores],
  );
  useWindowEvent('keydown', press);
}
