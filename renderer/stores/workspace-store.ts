// The companies of the workspace folder.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { Answer, SelosteBridge } from '../../shared/bridge/contract.ts';
import type { WorkspaceView } from '../../shared/bridge/views.ts';
import type { Result } from '../../shared/util/result.ts';
import { settle } from '../services/bridge.ts';

export type WorkspaceState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'ready'; readonly view: WorkspaceView };

export class WorkspaceStore {
  readonly store: StoreApi<WorkspaceState> = createStore<WorkspaceState>()(() => ({
    kind: 'loading',
  }));
  readonly #bridge: SelosteBridge;

  constructor(bridge: SelosteBridge) {
    this.#bridge = bridge;
  }

  /** Reads the workspace of the settings. A list that cannot be read any more is not shown. */
  async open(): Promise<Result<WorkspaceView, AppError>> {
    const result = await this.#show(this.#bridge.workspace.open());
    if (!result.ok) this.store.setState({ kind: 'failed', error: result.error }, true);
    return result;
  }

  /** Opens a typed folder. One that cannot be read leaves the old list in its place. */
  async openTyped(folder: string): Promise<Result<WorkspaceView, AppError>> {
    return this.#show(this.#bridge.workspace.openTyped(folder));
  }

  /** Lets the user choose another folder. A cancelled choice changes nothing. */
  async choose(): Promise<Result<WorkspaceView, AppError>> {
    return this.#show(this.#bridge.workspace.choose());
  }

  async #show(answer: Answer<WorkspaceView>): Promise<Result<WorkspaceView, AppError>> {
    const result = await settle(answer);
    if (result.ok) this.store.setState({ kind: 'ready', view: result.value }, true);
    else if (this.store.getState().kind !== 'ready') {
      this.store.setState({ kind: 'failed', error: result.error }, true);
    }
    return result;
  }
}
