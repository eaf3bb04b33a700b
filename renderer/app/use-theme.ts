import { useEffect } from 'react';
import { useSettings } from '../stores/use-stores.ts';

/** Puts the user's theme on the page; without a choice the system's own holds. */
export function useTheme(): void {
  const { theme } = useSettings().settings;
  useEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [theme]);
}
