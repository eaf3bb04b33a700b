// The door through which components read the stores.
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Announcement } from './announcement-store.ts';
import type { SaveState } from './autosave-store.ts';
import type { CompanyState } from './company-store.ts';
import type { ExportState } from './export-store.ts';
import type { GlossaryState } from './glossary-store.ts';
import type { NavigationState } from './navigation-store.ts';
import type { SettingsState } from './settings-store.ts';
import type { Stores } from './stores.ts';
import type { WorkspaceState } from './workspace-store.ts';
import type { FileId } from '../../shared/register/file-content.ts';

export const StoresContext = createContext<Stores | undefined>(undefined);

/** The stores of the window, for their actions. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('A screen stands outside StoresContext');
  return stores;
}

/** Which screen is shown, and what has the focus there. */
export function useNavigation(): NavigationState {
  return useStore(useStores().navigation.store);
}

/** What the app remembers of the user’s choices, and which app this is. */
export function useSettings(): SettingsState {
  return useStore(useStores().settings.store);
}

/** The companies of the workspace. */
export function useWorkspace(): WorkspaceState {
  return useStore(useStores().workspace.store);
}

/** The files of the company at hand. */
export function useCompany(): CompanyState {
  return useStore(useStores().company.store);
}

/** How the file stands between memory and disk. */
export function useSaveState(file: FileId): SaveState {
  return useStore(useStores().autosave.store, (states) => states.get(file)) ?? saved;
}

/** How far the papers are. */
export function useExport(): ExportState {
  return useStore(useStores().export.store);
}

/** Whether the glossary is open, and on what. */
export function useGlossary(): GlossaryState {
  return useStore(useStores().glossary.store);
}

/** The news that is told now; undefined where there is none. */
export function useAnnouncement(): Announcement | undefined {
  return useStore(useStores().announcements.store, ({ current }) => current);
}

const saved: SaveState = { kind: 'saved' };
