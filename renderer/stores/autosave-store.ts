// Brings edits to the disk a moment after the last key, and says how it went. What could not be saved
// stays in memory and is tried again; a file that changed elsewhere waits for the user's choice.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { SelosteBridge } from '../../shared/bridge/contract.ts';
import type { FileId } from '../../shared/register/file-content.ts';
import { settle } from '../services/bridge.ts';
import type { CompanyState, CompanyStore } from './company-store.ts';
import { isUnsaved } from './open-file.ts';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'changed-elsewhere' };

export type SaveStates = ReadonlyMap<FileId, SaveState>;

const pauseMs = 600;
/** Someone who types without a pause is saved this often. */
const longestWaitMs = 4000;
const retryMs = [3000, 10_000, 30_000] as const;

interface Work {
  timer: ReturnType<typeof setTimeout> | undefined;
  waitingSince: number | undefined;
  running: Promise<void> | undefined;
  failures: number;
}

export class AutosaveStore {
  readonly store: StoreApi<SaveStates> = createStore<SaveStates>()(() => new Map());
  readonly #bridge: SelosteBridge;
  readonly #company: CompanyStore;
  readonly #work = new Map<FileId, Work>();
  #companyId: string | undefined;

  constructor(bridge: SelosteBridge, company: CompanyStore) {
    this.#bridge = bridge;
    this.#company = company;
    company.store.subscribe((state, before) => this.#follow(state, before));
  }

  /** How the file stands; a file that nobody has edited is saved. */
  stateOf(file: FileId): SaveState {
    return this.store.getState().get(file) ?? { kind: 'saved' };
  }

  /** Saves everything that is unsaved now; false when something could not be saved. */
  async flush(): Promise<boolean> {
    // Every file: one that undo led back to what the disk had may be on its way there with the edit.
    await Promise.all(this.#files().map((file) => this.#saveFully(file)));
    return !this.#company.hasUnsaved();
  }

  /** The user's choice to keep their own version: the one on the disk is kept as a backup. */
  async keepMine(file: FileId): Promise<void> {
    await this.#save(file, true);
  }

  /** The user's choice to take the version of the disk; undo brings their own back. */
  async takeOther(file: FileId): Promise<void> {
    const error = await this.#company.takeFromDisk(file);
    this.#set(file, error ? { kind: 'failed', error } : { kind: 'saved' });
  }

  #files(): readonly FileId[] {
    const state = this.#company.store.getState();
    return state.kind === 'ready' ? [...state.files.keys()] : [];
  }

  #follow(state: CompanyState, before: CompanyState): void {
    if (state.kind !== 'ready') return;
    if (this.#companyId !== state.id) this.#forget();
    this.#companyId = state.id;
    for (const [id, file] of state.files) {
      const old = before.kind === 'ready' ? before.files.get(id) : undefined;
      if (old && old.content !== file.content) this.#edited(id);
    }
  }

  #edited(file: FileId): void {
    const current = this.stateOf(file);
    const open = this.#company.file(file);
    if (current.kind === 'changed-elsewhere') return;
    if (open && !isUnsaved(open)) {
      this.#rest(file);
      return;
    }
    // A failed save is still worth telling while the next one waits.
    if (current.kind !== 'failed') this.#set(file, { kind: 'waiting' });
    const work = this.#workOf(file);
    work.waitingSince ??= Date.now();
    const left = longestWaitMs - (Date.now() - work.waitingSince);
    this.#schedule(file, Math.max(0, Math.min(pauseMs, left)));
  }

  /** Undo has led back to what the disk has: nothing waits any more. */
  #rest(file: FileId): void {
    const work = this.#workOf(file);
    clearTimeout(work.timer);
    if (!work.running) this.#set(file, { kind: 'saved' });
  }

  #schedule(file: FileId, ms: number): void {
    const work = this.#workOf(file);
    clearTimeout(work.timer);
    work.timer = setTimeout(() => void this.#saveOnce(file), ms);
  }

  /** Saves until the disk has the newest edit, or a save fails. */
  async #saveFully(file: FileId): Promise<void> {
    do await this.#saveOnce(file);
    while (this.stateOf(file).kind === 'waiting');
  }

  async #saveOnce(file: FileId): Promise<void> {
    const work = this.#workOf(file);
    clearTimeout(work.timer);
    // Never two saves of one file at once: the second would send a revision that is gone.
    while (work.running) await work.running;
    const open = this.#company.file(file);
    if (!open || !isUnsaved(open) || this.stateOf(file).kind === 'changed-elsewhere') return;
    await this.#save(file, false);
  }

  #save(file: FileId, overwrite: boolean): Promise<void> {
    const work = this.#workOf(file);
    work.running = this.#write(file, overwrite).finally(() => {
      work.running = undefined;
    });
    return work.running;
  }

  async #write(file: FileId, overwrite: boolean): Promise<void> {
    const company = this.#company.store.getState();
    const open = this.#company.file(file);
    if (company.kind !== 'ready' || !open) return;
    const { content, revision } = open;
    this.#workOf(file).waitingSince = undefined;
    // A failure is told until a save succeeds: each new try would make the words come and go.
    if (this.stateOf(file).kind !== 'failed') this.#set(file, { kind: 'saving' });
    const request = { companyId: company.id, file, content, revision, overwrite };
    const result = await settle(this.#bridge.file.save(request));
    // Files of two companies have the same ids: the answer is for the company that it was asked for.
    if (this.#companyId !== company.id) return;
    if (!result.ok) {
      this.#failed(file, result.error);
      return;
    }
    this.#workOf(file).failures = 0;
    this.#company.markSaved(file, content, result.value);
    const now = this.#company.file(file);
    const edited = now !== undefined && isUnsaved(now);
    this.#set(file, { kind: edited ? 'waiting' : 'saved' });
    if (edited) this.#schedule(file, pauseMs);
  }

  #failed(file: FileId, error: AppError): void {
    if (error.kind === 'file-changed-elsewhere') {
      this.#set(file, { kind: 'changed-elsewhere' });
      return;
    }
    this.#set(file, { kind: 'failed', error });
    const work = this.#workOf(file);
    this.#schedule(file, retryMs[Math.min(work.failures, retryMs.length - 1)] ?? 30_000);
    work.failures += 1;
  }

  #workOf(file: FileId): Work {
    const known = this.#work.get(file);
    if (known) return known;
    const work: Work = {
      timer: undefined,
      waitingSince: undefined,
      running: undefined,
      failures: 0,
    };
    this.#work.set(file, work);
    return work;
  }

  #forget(): void {
    for (const { timer } of this.#work.values()) clearTimeout(timer);
    this.#work.clear();
    this.store.setState(new Map(), true);
  }

  #set(file: FileId, state: SaveState): void {
    this.store.setState(new Map(this.store.getState()).set(file, state), true);
  }
}
