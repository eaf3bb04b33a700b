import { useEffect } from 'react';
import { useStores } from '../stores/use-stores.ts';

/** Looks at the files again when the user comes back: another program may have written them. */
export function useLookOnFocus(): void {
  const stores = useStores();
  useEffect(() => {
    const look = () => void stores.company.lookAgain();
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
    };
  }, [stores]);
}
