import { useSyncExternalStore } from 'react';

/** True while the window matches the media query. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', tell);
      return () => {
        list.removeEventListener('change', tell);
      };
    },
    () => window.matchMedia(query).matches,
  );
}
