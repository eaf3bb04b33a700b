import { useEffect } from 'react';
import { useStores } from '../stores/use-stores.ts';

/** Ctrl+S saves at once and says so: nobody has to know that it is not needed. */
export function useSaveKey(): void {
  const stores = useStores();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isCommand || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void stores.saveNow();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [stores]);
}
