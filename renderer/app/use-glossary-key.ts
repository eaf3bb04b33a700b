import { useEffect } from 'react';
import { useStores } from '../stores/use-stores.ts';

/** F1 opens the glossary, wherever the user is. */
export function useGlossaryKey(): void {
  const { glossary } = useStores();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      glossary.open();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
    };
  }, [glossary]);
}
