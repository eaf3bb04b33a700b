// The glossary lies beside whatever screen is open, so it is no screen and knows none.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { GlossaryId } from '../../shared/language/glossary/glossary.ts';

export interface GlossaryState {
  readonly isOpen: boolean;
  readonly query: string;
  /** The terms on the way here, the one in sight last; empty for the list of all. */
  readonly trail: readonly GlossaryId[];
  /** The term whose page the user has just left for the list. */
  readonly left: GlossaryId | undefined;
  /** The terms of the question that the user is in. */
  readonly nearby: readonly GlossaryId[];
}

export class GlossaryStore {
  readonly store: StoreApi<GlossaryState> = createStore<GlossaryState>()(() => ({
    isOpen: false,
    query: '',
    trail: [],
    left: undefined,
    nearby: [],
  }));

  /** Opens the list of all terms. A glossary that is open stays at its term. */
  open(): void {
    if (!this.store.getState().isOpen) this.#show([]);
  }

  /** Opens the glossary at a term. */
  openAt(id: GlossaryId): void {
    this.#show([id]);
  }

  /** Goes on to a term; the way back stays open. */
  follow(id: GlossaryId): void {
    this.store.setState(({ trail }) => ({ trail: [...trail, id] }));
  }

  /** Back to the term before, or from the first one to the list with its search. */
  back(): void {
    this.store.setState(({ trail }) => ({ trail: trail.slice(0, -1), left: trail.at(-1) }));
  }

  search(query: string): void {
    this.store.setState({ query });
  }

  close(): void {
    this.store.setState({ isOpen: false });
  }

  /** Says which terms the question uses that the user is in. */
  setNearby(nearby: readonly GlossaryId[]): void {
    this.store.setState({ nearby });
  }

  #show(trail: readonly GlossaryId[]): void {
    this.store.setState({ isOpen: true, query: '', trail, left: undefined });
  }
}
