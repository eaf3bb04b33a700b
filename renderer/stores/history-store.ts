// What the files of the company said earlier, and bringing it back. What is brought back is an edit like any
// other: undo takes it back, and the version that it replaces is kept when it is saved.
import type { Answer, SelosteBridge } from '../../shared/bridge/contract.ts';
import type { EarlierVersion } from '../../shared/bridge/views.ts';
import type { Difference } from '../../shared/papers/describe-differences.ts';
import type { FileId } from '../../shared/register/file-content.ts';
import { takeBack } from '../../shared/register/take-back.ts';
import { settle } from '../services/bridge.ts';
import type { AnnouncementStore } from './announcement-store.ts';
import type { AutosaveStore } from './autosave-store.ts';
import type { CompanyStore } from './company-store.ts';
import type { Content } from './open-file.ts';
import { tellUndoable } from './tell-undoable.ts';

export class HistoryStore {
  readonly #bridge: SelosteBridge;
  readonly #company: CompanyStore;
  readonly #autosave: AutosaveStore;
  readonly #announcements: AnnouncementStore;

  constructor(
    bridge: SelosteBridge,
    company: CompanyStore,
    autosave: AutosaveStore,
    announcements: AnnouncementStore,
  ) {
    this.#bridge = bridge;
    this.#company = company;
    this.#autosave = autosave;
    this.#announcements = announcements;
  }

  /** The versions of a file that say something else than the present one, newest first. */
  async list(companyId: string, file: FileId): Answer<readonly EarlierVersion[]> {
    await this.#autosave.flush();
    return settle(this.#bridge.file.listEarlier(companyId, file));
  }

  /** What a version says. */
  read(companyId: string, file: FileId, id: string): Answer<Content> {
    return settle(this.#bridge.file.readEarlier(companyId, file, id));
  }

  /** Puts an earlier version in the place of the present one. */
  restore(file: FileId, earlier: Content): void {
    this.#company.change(file, '', () => earlier);
    this.#tell(file, (undo) => ({ kind: 'version-restored', undo }));
    void this.#autosave.flush();
  }

  /** Takes a single difference back. */
  takeBack(file: FileId, earlier: Content, { change, inWords }: Difference): void {
    this.#company.change(file, change.path, (content) => takeBack(content, earlier, change));
    const name = change.kind === 'row-removed' ? inWords.before : inWords.name;
    this.#tell(file, (undo) => ({ kind: 'taken-back', name, undo }));
    void this.#autosave.flush();
  }

  /** Puts an earlier version in the place of a file that does not open, which is kept. */
  async restoreUnopened(companyId: string, file: FileId, id: string): Promise<void> {
    const result = await settle(this.#bridge.file.restoreEarlier(companyId, file, id));
    this.#announcements.tell(
      result.ok ? { kind: 'backup-restored' } : { kind: 'error', error: result.error },
    );
    await this.#company.refresh(companyId);
  }

  #tell(file: FileId, announce: Parameters<typeof tellUndoable>[2]): void {
    const stores = { company: this.#company, announcements: this.#announcements };
    tellUndoable(stores, [file], announce);
  }
}
