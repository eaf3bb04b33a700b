// Short words that pass by at the edge of the window: something was done, or an action failed.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppError } from '../../shared/bridge/app-error.ts';

interface Undoable {
  readonly undo: () => void;
}

export type Announcement =
  | { readonly kind: 'saved' }
  | { readonly kind: 'not-saved' }
  | { readonly kind: 'register-removed'; readonly name: string }
  | { readonly kind: 'backup-restored' }
  | { readonly kind: 'file-converted' }
  | ({ readonly kind: 'version-restored' } & Undoable)
  /** A single answer or row of an earlier version stands again. */
  | ({ readonly kind: 'taken-back'; readonly name: string } & Undoable)
  | { readonly kind: 'error'; readonly error: AppError };

export interface AnnouncementState {
  readonly current: Announcement | undefined;
}

export class AnnouncementStore {
  readonly store: StoreApi<AnnouncementState> = createStore<AnnouncementState>()(() => ({
    current: undefined,
  }));

  /** Shows the words; the same ones again are shown anew. A cancelled choice needs no word. */
  tell(current: Announcement): void {
    if (current.kind === 'error' && current.error.kind === 'cancelled') return;
    this.store.setState({ current });
  }

  dismiss(): void {
    this.store.setState({ current: undefined });
  }

  /** Takes the words away where they are still shown: what they offer is no longer to be had. */
  withdraw(told: Announcement): void {
    if (this.store.getState().current === told) this.dismiss();
  }
}
