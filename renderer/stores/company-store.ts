// The files of the company at hand. Edits happen here at once; autosave-store brings them to the disk.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { SelosteBridge } from '../../shared/bridge/contract.ts';
import type { FileProblem, OpenedCompany, Saved } from '../../shared/bridge/views.ts';
import type { Picture } from '../../shared/document/document.ts';
import type { PrintedNotice } from '../../shared/document/printed-notices.ts';
import { addRow, moveRow, removeRow } from '../../shared/register/edits.ts';
import { emptyRow } from '../../shared/register/empty-row.ts';
import { registerFile, kindOfFile, type FileId } from '../../shared/register/file-content.ts';
import { rowPath } from '../../shared/register/answer-path.ts';
import type { Result } from '../../shared/util/result.ts';
import { newId } from '../services/new-id.ts';
import { settle } from '../services/bridge.ts';
import {
  answer,
  edit,
  isUnsaved,
  markSaved,
  openFile,
  redo,
  takeFromDisk,
  undo,
  type Content,
  type OpenFile,
} from './open-file.ts';

export type OpenFiles = ReadonlyMap<FileId, OpenFile>;

export type CompanyState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading'; readonly id: string }
  | { readonly kind: 'failed'; readonly id: string; readonly error: AppError }
  | {
      readonly kind: 'ready';
      readonly id: string;
      readonly folder: string;
      readonly files: OpenFiles;
      readonly problems: readonly FileProblem[];
      readonly logo: Picture | undefined;
      readonly logoProblem: AppError | undefined;
      /** What the public notices said when they were last printed. */
      readonly printed: readonly PrintedNotice[];
    };

/** Every file of the view by its id, the company's own first. */
function filesOf(view: OpenedCompany): OpenFiles {
  const files = new Map<FileId, OpenFile>([['company', openFile('company', view.company)]]);
  for (const register of view.registers) {
    const id: FileId = registerFile(register.id);
    files.set(id, openFile(id, register));
  }
  if (view.processor) files.set('processor', openFile('processor', view.processor));
  return files;
}

/**
 * Freshly loaded files, except those whose edits the disk does not have yet, or got after they were read:
 * `before` is the state in which loading began.
 */
function mergeFiles(current: CompanyState, view: OpenedCompany, before: CompanyState): OpenFiles {
  const fresh = new Map(filesOf(view));
  if (current.kind !== 'ready' || current.id !== view.id) return fresh;
  for (const [id, file] of current.files) {
    const read = fresh.get(id);
    const isSame = read?.revision === file.revision;
    const known = before.kind === 'ready' ? before.files.get(id) : undefined;
    const isSavedSince = known !== undefined && known.revision !== file.revision;
    if (isUnsaved(file) || isSavedSince || isSame) fresh.set(id, file);
    else if (read) fresh.set(id, takeFromDisk(file, read));
  }
  return fresh;
}

export class CompanyStore {
  readonly store: StoreApi<CompanyState> = createStore<CompanyState>()(() => ({ kind: 'none' }));
  readonly #bridge: SelosteBridge;
  /** The last look at what was printed. */
  #printed: Promise<void> = Promise.resolve();

  constructor(bridge: SelosteBridge) {
    this.#bridge = bridge;
  }

  /** Loads the company, or loads it again; edits that are not on the disk stay, whatever comes of it. */
  async open(id: string): Promise<Result<OpenedCompany, AppError>> {
    const before = this.store.getState();
    if (before.kind === 'none' || before.id !== id)
      this.store.setState({ kind: 'loading', id }, true);
    const result = await settle(this.#bridge.company.load(id));
    // Another company may have been opened, or this one put away, before the answer came.
    if (!this.#isAtHand(id)) return result;
    if (result.ok) this.show(result.value, before);
    else if (!this.hasUnsaved()) {
      this.store.setState({ kind: 'failed', id, error: result.error }, true);
    }
    return result;
  }

  /** Loads the company again where it is still the one at hand, and what was printed of it. */
  async refresh(id: string): Promise<void> {
    if (!this.#isAtHand(id)) return;
    await this.open(id);
    await this.#printed;
  }

  /**
   * Takes in what other programs have changed since the files were read. Where that cannot be told now, or
   * the user has gone on meanwhile, everything stays as it is.
   */
  async lookAgain(): Promise<void> {
    const before = this.store.getState();
    if (before.kind !== 'ready') return;
    const result = await settle(this.#bridge.company.load(before.id));
    const now = this.store.getState();
    const isSame = now.kind === 'ready' && now.id === before.id && now.files === before.files;
    if (result.ok && isSame) this.show(result.value);
  }

  /** Shows a company that has just been made or loaded. */
  show(view: OpenedCompany, before: CompanyState = this.store.getState()): void {
    const { id, folder, problems, logo, logoProblem } = view;
    const current = this.store.getState();
    const files = mergeFiles(current, view, before);
    const printed = current.kind === 'ready' && current.id === id ? current.printed : [];
    this.store.setState(
      { kind: 'ready', id, folder, files, problems, logo, logoProblem, printed },
      true,
    );
    this.#printed = this.#findPrinted(id);
  }

  /** What was printed comes when the company stands on the screen already: it may be much. */
  async #findPrinted(id: string): Promise<void> {
    const result = await settle(this.#bridge.company.findPrinted(id));
    const state = this.store.getState();
    if (!result.ok || state.kind !== 'ready' || state.id !== id) return;
    // Nothing is judged anew where nothing else was printed.
    if (JSON.stringify(result.value) === JSON.stringify(state.printed)) return;
    this.store.setState({ ...state, printed: result.value }, true);
  }

  /** True while some edit is in memory only. */
  hasUnsaved(): boolean {
    const state = this.store.getState();
    return state.kind === 'ready' && [...state.files.values()].some(isUnsaved);
  }

  /** Puts the company away. */
  close(): void {
    this.store.setState({ kind: 'none' }, true);
  }

  /** The file as it is in memory. */
  file(id: FileId): OpenFile | undefined {
    const state = this.store.getState();
    return state.kind === 'ready' ? state.files.get(id) : undefined;
  }

  answer(file: FileId, path: string, value: unknown): void {
    this.#change(file, (open) => answer(open, path, value, Date.now()));
  }

  /** Adds an empty row and gives its id. */
  addRow(file: FileId, list: string): string {
    const id = newId();
    const row = emptyRow(kindOfFile(file), list, id);
    this.#change(file, (open) => edit(open, rowPath(list, id), addRow(open.content, list, row)));
    return id;
  }

  removeRow(file: FileId, list: string, rowId: string): void {
    this.#change(file, (open) => edit(open, list, removeRow(open.content, list, rowId)));
  }

  moveRow(file: FileId, list: string, rowId: string, by: -1 | 1): void {
    const path = rowPath(list, rowId);
    this.#change(file, (open) => edit(open, path, moveRow(open.content, list, rowId, by)));
  }

  /** Changes the file in one step of undo: what the review keeps, or several answers at once. */
  change(file: FileId, path: string, change: (content: Content) => Content): void {
    this.#change(file, (open) => edit(open, path, change(open.content)));
  }

  /** Takes the last edit back; gives the path that it had changed. */
  undo(file: FileId): string | undefined {
    const path = this.file(file)?.past.at(-1)?.path;
    this.#change(file, undo);
    return path;
  }

  /** Does the last undone edit again; gives the path that it changes. */
  redo(file: FileId): string | undefined {
    const path = this.file(file)?.future.at(-1)?.path;
    this.#change(file, redo);
    return path;
  }

  markSaved(file: FileId, content: Content, saved: Saved): void {
    this.#change(file, (open) => markSaved(open, content, saved));
  }

  /** Puts the version of the disk in the place of the user's, which undo brings back. */
  async takeFromDisk(id: FileId): Promise<AppError | undefined> {
    const state = this.store.getState();
    if (state.kind !== 'ready') return undefined;
    const result = await settle(this.#bridge.company.load(state.id));
    // Another company has a file of the same id: it must not get the answers of this one.
    if (!this.#isAtHand(state.id)) return undefined;
    if (!result.ok) return result.error;
    const loaded = filesOf(result.value).get(id);
    if (!loaded) return { kind: 'file-missing', path: id };
    this.#change(id, (open) => takeFromDisk(open, loaded));
    return undefined;
  }

  #isAtHand(id: string): boolean {
    const state = this.store.getState();
    return state.kind !== 'none' && state.id === id;
  }

  #change(id: FileId, change: (file: OpenFile) => OpenFile): void {
    const state = this.store.getState();
    const before = this.file(id);
    if (state.kind !== 'ready' || !before) return;
    const after = change(before);
    if (after === before) return;
    this.store.setState({ ...state, files: new Map(state.files).set(id, after) }, true);
  }
}
