// One export at a time: what is being written, and what was.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { SelosteBridge } from '../../shared/bridge/contract.ts';
import type { ExportRequest, PaperRequest } from '../../shared/bridge/requests.ts';
import type { ExportReport, PaperPreview } from '../../shared/bridge/views.ts';
import type { Result } from '../../shared/util/result.ts';
import { settle } from '../services/bridge.ts';
import type { AutosaveStore } from './autosave-store.ts';
import type { CompanyStore } from './company-store.ts';
import type { SettingsStore } from './settings-store.ts';

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing' }
  /** Export reads the files of the disk: unsaved edits would be missing from the papers. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'written'; readonly folder: string; readonly report: ExportReport };

export type PagesState =
  | { readonly kind: 'shown'; readonly pages: PaperPreview }
  /** The paper would lack the edits that are not on the disk, so it is not shown at all. */
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly error: AppError };

export class ExportStore {
  readonly store: StoreApi<ExportState> = createStore<ExportState>()(() => ({ kind: 'idle' }));
  readonly #bridge: SelosteBridge;
  readonly #company: CompanyStore;
  readonly #autosave: AutosaveStore;
  readonly #settings: SettingsStore;

  constructor(
    bridge: SelosteBridge,
    company: CompanyStore,
    autosave: AutosaveStore,
    settings: SettingsStore,
  ) {
    this.#bridge = bridge;
    this.#company = company;
    this.#autosave = autosave;
    this.#settings = settings;
  }

  /** Saves what is unsaved, writes the documents and reads anew what was printed. */
  async write(request: ExportRequest): Promise<void> {
    this.#set({ kind: 'writing' });
    if (!(await this.#autosave.flush())) {
      this.#set({ kind: 'unsaved' });
      return;
    }
    const result = await settle(this.#bridge.export.write(request));
    // A typed folder is remembered by the main process once the user has confirmed it.
    await this.#settings.load();
    // Also after a failure: papers may have been written before it.
    await this.#company.refresh(request.companyId);
    if (result.ok) this.#set({ kind: 'written', folder: request.folder, report: result.value });
    else if (result.error.kind === 'cancelled') this.reset();
    else this.#set({ kind: 'failed', error: result.error });
  }

  /** Saves what is unsaved, then makes one paper without writing it anywhere. */
  async preview(request: PaperRequest): Promise<PagesState> {
    if (!(await this.#autosave.flush())) return { kind: 'unsaved' };
    const result = await settle(this.#bridge.export.preview(request));
    return result.ok
      ? { kind: 'shown', pages: result.value }
      : { kind: 'failed', error: result.error };
  }

  /** The folder that the user chose; an error where the system has no dialog or it was cancelled. */
  async chooseFolder(): Promise<Result<string, AppError>> {
    const folder = await settle(this.#bridge.export.chooseFolder());
    if (folder.ok) await this.#settings.load();
    return folder;
  }

  readFile(path: string): Promise<Result<Uint8Array, AppError>> {
    return settle(this.#bridge.export.readFile(path));
  }

  openFile(path: string): Promise<Result<void, AppError>> {
    return settle(this.#bridge.export.openFile(path));
  }

  showInFolder(path: string): Promise<Result<void, AppError>> {
    return settle(this.#bridge.export.showInFolder(path));
  }

  /** Forgets the last export, when the user starts over. */
  reset(): void {
    this.#set({ kind: 'idle' });
  }

  #set(state: ExportState): void {
    this.store.setState(state, true);
  }
}
