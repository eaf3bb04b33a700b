import Store from 'electron-store';
import type { Settings, SettingsChanges } from '../../shared/bridge/settings.ts';
import { z } from '../../shared/util/schema.ts';
import { parseSettings, type FolderUse } from './settings.ts';

/** Where the settings live between starts. */
export interface SettingsStore {
  read(): Settings;
  save(changes: SettingsChanges): Settings;
  /** Remembers a folder that the user has chosen. */
  grantFolder(use: FolderUse, path: string): void;
  /** Calls back whenever the user has chosen another language. */
  onLanguageChange(listener: () => void): void;
  readWindow(): WindowSettings | undefined;
  saveWindow(state: WindowSettings): void;
}

const windowSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});

export type WindowSettings = Readonly<z.output<typeof windowSchema>>;

/** Opens settings.json of the user's own settings folder; a damaged one starts again from defaults. */
export function openSettings(defaults: Settings): SettingsStore {
  const store = new Store<Record<string, unknown>>({
    name: 'settings',
    clearInvalidConfig: true,
    accessPropertiesByDotNotation: false,
  });
  const listeners: (() => void)[] = [];
  const read = () => parseSettings(store.get('settings'), defaults);
  return {
    read,
    save: (changes) => {
      const before = read();
      const settings = { ...before, ...changes };
      store.set('settings', settings);
      if (settings.language !== before.language) for (const tell of listeners) tell();
      return settings;
    },
    grantFolder: (use, path) => {
      store.set('settings', { ...read(), [use]: path });
    },
    onLanguageChange: (listener) => {
      listeners.push(listener);
    },
    readWindow: () => windowSchema.safeParse(store.get('window')).data,
    saveWindow: (state) => {
      try {
        store.set('window', state);
      } catch {
        // A full disk must not keep the window from closing; only its place is forgotten.
      }
    },
  };
}
