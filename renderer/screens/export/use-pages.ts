import { useEffect, useState } from 'react';
import type { PaperRequest } from '../../../shared/bridge/requests.ts';
import type { PagesState } from '../../stores/export-store.ts';
import { useStores } from '../../stores/use-stores.ts';

/** Making a paper takes the main process a moment, so quick changes of mind are waited out. */
const pause = 250;

/** The paper as it would be saved now. A new one takes the place of the old one when it is ready. */
export function usePages(paper: PaperRequest): PagesState | { readonly kind: 'waiting' } {
  const stores = useStores();
  const [pages, setPages] = useState<PagesState>();
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void stores.export.preview(paper).then((made) => {
        if (isWanted) setPages(made);
      });
    }, pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [stores, paper]);
  return pages ?? { kind: 'waiting' };
}
