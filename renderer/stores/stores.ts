// All stores of a window, wired together once.
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { SelosteBridge } from '../../shared/bridge/contract.ts';
import { registerFile, type FileId } from '../../shared/register/file-content.ts';
import type { TemplateId } from '../../shared/templates/template.ts';
import type { Result } from '../../shared/util/result.ts';
import { settle } from '../services/bridge.ts';
import { AnnouncementStore, type Announcement } from './announcement-store.ts';
import { AutosaveStore } from './autosave-store.ts';
import { CompanyStore } from './company-store.ts';
import { ExportStore } from './export-store.ts';
import { GlossaryStore } from './glossary-store.ts';
import { HistoryStore } from './history-store.ts';
import { NavigationStore } from './navigation-store.ts';
import { PaperStore } from './paper-store.ts';
import { SettingsStore } from './settings-store.ts';
import { WorkspaceStore } from './workspace-store.ts';

export class Stores {
  readonly navigation = new NavigationStore();
  readonly announcements = new AnnouncementStore();
  readonly glossary = new GlossaryStore();
  readonly settings: SettingsStore;
  readonly workspace: WorkspaceStore;
  readonly company: CompanyStore;
  readonly autosave: AutosaveStore;
  readonly export: ExportStore;
  readonly paper: PaperStore;
  readonly history: HistoryStore;
  readonly #bridge: SelosteBridge;

  constructor(bridge: SelosteBridge) {
    this.#bridge = bridge;
    this.settings = new SettingsStore(bridge);
    this.workspace = new WorkspaceStore(bridge);
    this.company = new CompanyStore(bridge);
    this.autosave = new AutosaveStore(bridge, this.company);
    this.export = new ExportStore(bridge, this.company, this.autosave, this.settings);
    this.paper = new PaperStore(bridge, this.autosave);
    this.history = new HistoryStore(bridge, this.company, this.autosave, this.announcements);
    bridge.window.onClosing(async () => {
      // The main process asks the user before it closes over unsaved edits; a rejection tells it so.
      if (!(await this.autosave.flush())) throw new Error('Some edits are not on the disk');
    });
    bridge.window.onGlossary(() => {
      this.glossary.open();
    });
    this.navigation.store.subscribe((state, before) => {
      if (state.screen !== before.screen) void this.autosave.flush();
    });
  }

  /** Opens the workspace and goes to where the user left off: nobody, one company, or the list. */
  async start(): Promise<void> {
    await this.settings.load();
    const result = await this.workspace.open();
    if (!result.ok) {
      this.navigation.go({ kind: 'home' });
      return;
    }
    const { companies, problems } = result.value;
    const only = companies.length === 1 ? companies[0] : undefined;
    if (companies.length === 0 && problems.length === 0) {
      this.navigation.go({ kind: 'first-start' });
      return;
    }
    if (!only || problems.length > 0) {
      this.navigation.go({ kind: 'home' });
      return;
    }
    await this.openCompany(only.id);
  }

  /**
   * Shows a company. Another one is opened only when every edit of the first is on the disk, because
   * memory holds one company at a time.
   */
  async openCompany(companyId: string): Promise<void> {
    const current = this.company.store.getState();
    const saved = await this.autosave.flush();
    const changes = current.kind !== 'none' && current.id !== companyId;
    if (!saved && changes) {
      this.announcements.tell({ kind: 'not-saved' });
      return;
    }
    this.navigation.go({ kind: 'company', companyId });
    await this.company.open(companyId);
  }

  /** Shows the list of companies as the folder has them now. */
  async goHome(): Promise<void> {
    this.navigation.go({ kind: 'home' });
    await this.autosave.flush();
    await this.workspace.open();
  }

  /** Makes a company and shows it. */
  async createCompany(legalName: string): Promise<AppError | undefined> {
    if (!(await this.autosave.flush())) {
      this.announcements.tell({ kind: 'not-saved' });
      return undefined;
    }
    const result = await settle(this.#bridge.company.create(legalName));
    if (!result.ok) return result.error;
    this.company.show(result.value);
    this.navigation.go({ kind: 'company', companyId: result.value.id });
    await this.workspace.open();
    return undefined;
  }

  /** Makes a register, empty or from a template, and opens its form. */
  async createRegister(
    companyId: string,
    name: string,
    templateId?: TemplateId,
  ): Promise<AppError | undefined> {
    const result = await settle(this.#bridge.register.create(companyId, name, templateId));
    if (!result.ok) return result.error;
    return this.#openForm(companyId, registerFile(result.value.id));
  }

  /** Makes registers from templates and shows the company; those made before an error stay. */
  async createRegisters(
    companyId: string,
    templateIds: readonly TemplateId[],
  ): Promise<AppError | undefined> {
    for (const templateId of templateIds) {
      const result = await settle(this.#bridge.register.create(companyId, '', templateId));
      if (!result.ok) {
        await this.company.open(companyId);
        return result.error;
      }
    }
    await this.openCompany(companyId);
    return undefined;
  }

  /** Makes the record of what the company does as a processor, and opens its form. */
  async createProcessor(companyId: string): Promise<AppError | undefined> {
    const result = await settle(this.#bridge.processor.create(companyId));
    return result.ok ? this.#openForm(companyId, 'processor') : result.error;
  }

  /** Moves a register into the company's backups. */
  async removeRegister(companyId: string, registerId: string, name: string): Promise<void> {
    await this.autosave.flush();
    const result = await settle(this.#bridge.register.remove(companyId, registerId));
    this.announcements.tell(
      result.ok ? { kind: 'register-removed', name } : { kind: 'error', error: result.error },
    );
    await this.company.open(companyId);
  }

  /** Lets the user choose a logo, and shows it. The error is for the caller; none after a cancelled dialog. */
  async chooseLogo(companyId: string): Promise<AppError | undefined> {
    const result = await settle(this.#bridge.company.chooseLogo(companyId));
    if (result.ok) await this.company.open(companyId);
    return result.ok || result.error.kind === 'cancelled' ? undefined : result.error;
  }

  /** Takes the logo off the papers. */
  async removeLogo(companyId: string): Promise<AppError | undefined> {
    const result = await settle(this.#bridge.company.removeLogo(companyId));
    if (!result.ok) return result.error;
    await this.company.open(companyId);
    return undefined;
  }

  /** Brings the newest backup in the place of a damaged file. */
  async restoreBackup(companyId: string, file: FileId): Promise<void> {
    const result = await settle(this.#bridge.file.restoreBackup(companyId, file));
    await this.#tellMended(companyId, result, { kind: 'backup-restored' });
  }

  /** Writes a file that is in another encoding anew in UTF-8. */
  async convertFile(companyId: string, file: FileId): Promise<void> {
    const result = await settle(this.#bridge.file.convert(companyId, file));
    await this.#tellMended(companyId, result, { kind: 'file-converted' });
  }

  /** Tells how the mending of a file went, and opens anew what shows it. */
  async #tellMended(companyId: string, result: Result<void, AppError>, news: Announcement) {
    this.announcements.tell(result.ok ? news : { kind: 'error', error: result.error });
    await this.workspace.open();
    const { screen } = this.navigation.store.getState();
    if (screen.kind === 'company') await this.company.open(companyId);
  }

  /**
   * Opens another workspace folder: a typed one, or one chosen in the system's dialog. The company at
   * hand is put away first. The error is for the caller to show; none after a cancelled dialog.
   */
  async changeWorkspace(typed?: string): Promise<AppError | undefined> {
    if (!(await this.autosave.flush())) {
      this.announcements.tell({ kind: 'not-saved' });
      return undefined;
    }
    const result = await (typed === undefined
      ? this.workspace.choose()
      : this.workspace.openTyped(typed));
    if (!result.ok) return result.error.kind === 'cancelled' ? undefined : result.error;
    this.company.close();
    await this.settings.load();
    this.navigation.go({ kind: 'home' });
    return undefined;
  }

  /** Saves now, on the user's word, and says how it went. */
  async saveNow(): Promise<void> {
    const saved = await this.autosave.flush();
    this.announcements.tell({ kind: saved ? 'saved' : 'not-saved' });
  }

  async #openForm(companyId: string, file: FileId): Promise<AppError | undefined> {
    const result = await this.company.open(companyId);
    if (!result.ok) return result.error;
    if (!this.company.file(file)) return { kind: 'file-missing', path: file };
    this.navigation.go({ kind: 'form', companyId, file, sectionId: undefined });
    return undefined;
  }
}
