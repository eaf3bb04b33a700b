// Where the user is. The screens draw it; nothing here knows how.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnswerPlace, FileId } from '../../shared/register/file-content.ts';

export type Screen =
  | { readonly kind: 'starting' }
  | { readonly kind: 'first-start' }
  | { readonly kind: 'home' }
  | { readonly kind: 'company'; readonly companyId: string }
  /** What is still unfinished in the papers. */
  | { readonly kind: 'check'; readonly companyId: string }
  /** Questions from which registers are proposed. */
  | { readonly kind: 'interview'; readonly companyId: string }
  /** The form of one file: a register, the company's facts or the processor record. */
  | {
      readonly kind: 'form';
      readonly companyId: string;
      readonly file: FileId;
      /** Undefined for the section of the answer in focus, else the first one that is not done. */
      readonly sectionId: string | undefined;
    }
  | { readonly kind: 'export'; readonly companyId: string; readonly registerId: string | undefined }
  /** Earlier versions of one file. */
  | { readonly kind: 'versions'; readonly companyId: string; readonly file: FileId }
  | { readonly kind: 'settings' };

/** An answer to bring into view; asking twice for the same one makes a new object. */
export interface Focus {
  readonly path: string;
}

export interface NavigationState {
  readonly screen: Screen;
  readonly focus: Focus | undefined;
  /** Where settings lead back to. */
  readonly previous: Screen | undefined;
}

export class NavigationStore {
  readonly store: StoreApi<NavigationState> = createStore<NavigationState>()(() => ({
    screen: { kind: 'starting' },
    focus: undefined,
    previous: undefined,
  }));

  go(screen: Screen): void {
    const previous = this.store.getState().screen;
    this.store.setState({ screen, focus: undefined, previous });
  }

  /** Back from a side step to the screen before it. */
  back(): void {
    this.go(this.store.getState().previous ?? { kind: 'home' });
  }

  /** Shows the section of the form that is open. */
  showSection(sectionId: string): void {
    const { screen } = this.store.getState();
    if (screen.kind !== 'form') return;
    this.store.setState({ screen: { ...screen, sectionId }, focus: undefined });
  }

  /** Brings the answer at the path of the open form into view. */
  focus(sectionId: string, path: string): void {
    this.showSection(sectionId);
    this.store.setState({ focus: { path } });
  }

  /** Opens the form of another file at an answer. */
  openPlace(companyId: string, place: AnswerPlace): void {
    this.go({ kind: 'form', companyId, file: place.file, sectionId: undefined });
    this.store.setState({ focus: { path: place.path } });
  }
}
