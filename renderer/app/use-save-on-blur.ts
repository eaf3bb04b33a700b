import { useCallback } from 'react';
import { useStores } from '../stores/use-stores.ts';
import { useWindowEvent } from './use-window-event.ts';

/** Saves when the user turns to another window: they may look at the file there. */
export function useSaveOnBlur(): void {
  const { autosave } = useStores();
  const save = useCallback(() => void autosave.flush(), [autosave]);
  useWindowEvent('blur', save);
}
