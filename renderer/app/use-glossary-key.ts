import { useCallback } from 'react';
import { useStores } from '../stores/use-stores.ts';
import { useWindowEvent } from './use-window-event.ts';

/** F1 opens the glossary, wherever the user is. */
export function useGlossaryKey(): void {
  const { glossary } = useStores();
  const press = useCallback(
    (event: KeyboardEvent) => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      glossary.open();
    },
    [glossary],
  );
  useWindowEvent('keydown', press);
}
