import { useEffect } from 'react';
import { useStores } from '../stores/use-stores.ts';

/** Saves when the user turns to another window: they may look at the file there. */
export function useSaveOnBlur(): void {
  const stores = useStores();
  useEffect(() => {
    const leave = () => void stores.autosave.flush();
    window.addEventListener('blur', leave);
    return () => {
      window.removeEventListener('blur', leave);
    };
  }, [stores]);
}
