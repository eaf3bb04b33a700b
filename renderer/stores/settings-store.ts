// The user's settings, the version and today's date, as the main process gave them.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { SelosteBridge } from '../../shared/bridge/contract.ts';
import type { Settings, SettingsChanges } from '../../shared/bridge/settings.ts';
import type { AppInfo, Notice } from '../../shared/bridge/views.ts';
import type { Result } from '../../shared/util/result.ts';
import { settle } from '../services/bridge.ts';

export interface SettingsState {
  readonly version: string;
  readonly today: string;
  readonly settings: Settings;
}

/** What holds until the main process has answered. */
const beforeAnswer: SettingsState = {
  version: '',
  today: '',
  settings: {
    language: 'fi',
    theme: 'system',
    workspaceFolder: '',
    recentCompanyIds: [],
    exportFolder: '',
    exportDocuments: ['notice', 'record'],
    exportFormats: ['docx', 'pdf'],
    exportLanguages: ['fi'],
    previewOpen: true,
    answerLanguages: ['fi'],
  },
};

export class SettingsStore {
  readonly store: StoreApi<SettingsState> = createStore<SettingsState>()(() => beforeAnswer);
  readonly #bridge: SelosteBridge;

  constructor(bridge: SelosteBridge) {
    this.#bridge = bridge;
  }

  async load(): Promise<Result<AppInfo, AppError>> {
    const result = await settle(this.#bridge.app.getInfo());
    if (result.ok) this.store.setState(result.value, true);
    return result;
  }

  /** The licences of the app and of all that it carries. */
  readNotices(): Promise<Result<readonly Notice[], AppError>> {
    return settle(this.#bridge.app.readNotices());
  }

  /** Changes settings at once on the screen, then on the disk. */
  async save(changes: SettingsChanges): Promise<Result<Settings, AppError>> {
    const { settings } = this.store.getState();
    this.store.setState({ settings: { ...settings, ...changes } });
    return settle(this.#bridge.app.saveSettings(changes));
  }
}
