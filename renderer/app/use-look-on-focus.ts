import { useCallback } from 'react';
import { useStores } from '../stores/use-stores.ts';
import { useWindowEvent } from './use-window-event.ts';

/** Looks at the files again when the user comes back: another program may have written them. */
export function useLookOnFocus(): void {
  const { company } = useStores();
  const look = useCallback(() => void company.lookAgain(), [company]);
  useWindowEvent('focus', look);
}
