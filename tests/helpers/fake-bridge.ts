// The contract of the bridge in memory: the same answers as the main process, no disk, no window.
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { SelosteBridge } from '../../shared/bridge/contract.ts';
import type { ExportRequest, PaperRequest, SaveRequest } from '../../shared/bridge/requests.ts';
import type { Settings } from '../../shared/bridge/settings.ts';
import type {
  AnswerChange,
  CompanySummary,
  EarlierVersion,
  FileProblem,
  Loaded,
  OpenedCompany,
  RemovedCompany,
  RemovedRegister,
  WorkspaceView,
} from '../../shared/bridge/views.ts';
import type { Picture } from '../../shared/document/document.ts';
import type { PrintedNotice } from '../../shared/document/printed-notices.ts';
import type { Company } from '../../shared/register/company.ts';
import { emptyCompany, emptyProcessorRecord, emptyRegister } from '../../shared/register/empty.ts';
import type { FileContents, FileId, FileKind } from '../../shared/register/file-content.ts';
import type { ProcessorRecord } from '../../shared/register/processor-record.ts';
import type { Register } from '../../shared/register/register.ts';
import type { UnusedEntry } from '../../shared/register/unused/unused-entry.ts';
import { startRegister } from '../../shared/templates/start-register.ts';
import { findTemplate } from '../../shared/templates/templates.ts';
import { toFreeId } from '../../shared/util/file-name.ts';
import { fail, ok } from '../../shared/util/result.ts';

type Content = FileContents[FileKind];

const savedAt = '2026-11-22T19:04:00.000Z';

/** A bridge in memory, with handles to look behind it and to make it fail. */
export class FakeBridge {
  readonly files = new Map<string, Loaded<Content>>();
  readonly problems: FileProblem[] = [];
  readonly saves: SaveRequest[] = [];
  readonly exports: ExportRequest[] = [];
  readonly previews: PaperRequest[] = [];
  readonly opened: string[] = [];
  /** The error that saves answer with, until it is taken away. */
  saveError: AppError | undefined;
  /** The error that everything else answers with. */
  error: AppError | undefined;
  /** Resolved before a save answers: a slow disk. */
  saveGate: Promise<void> = Promise.resolve();
  /** Resolved between reading a company and answering: a slow disk, too. */
  loadGate: Promise<void> = Promise.resolve();
  folderAnswer: string | undefined = '/vienti';
  /** The logo that the dialog gives, and the one that the company has. */
  chosenLogo: Picture = { format: 'png', data: '', width: 4, height: 2 };
  logo: Picture | undefined;
  /** What was printed of the company. */
  printed: readonly PrintedNotice[] = [];
  /** What stands in the company's folder and is not used. */
  unused: readonly UnusedEntry[] = [];
  /** What the lists of removed and earlier things tell, and what comparing tells. */
  removedCompanies: readonly RemovedCompany[] = [];
  removedRegisters: readonly RemovedRegister[] = [];
  earlier: readonly EarlierVersion[] = [];
  readonly earlierContents = new Map<string, Content>();
  changes: readonly AnswerChange[] = [];
  /** Every removal, return, restoration and setting aside that was asked for. */
  readonly asked: (readonly string[])[] = [];
  closing: (() => Promise<void>) | undefined;
  askForGlossary: (() => void) | undefined;
  settings: Settings = {
    language: 'fi',
    theme: 'system',
    workspaceFolder: '/tyotila',
    recentCompanyIds: [],
    exportFolder: '/vienti',
    exportDocuments: ['notice', 'record'],
    exportFormats: ['docx', 'pdf'],
    exportLanguages: ['fi'],
    previewOpen: true,
    answerLanguages: ['fi'],
  };
  #revision = 0;

  /** Puts a file in the workspace as somebody else would. */
  put(companyId: string, file: FileId, content: Content): void {
    this.#revision += 1;
    const revision = String(this.#revision);
    this.files.set(`${companyId}/${file}`, { content, revision, savedAt });
  }

  get(companyId: string, file: FileId): Content | undefined {
    return this.files.get(`${companyId}/${file}`)?.content;
  }

  addCompany(id: string, legalName: string): void {
    this.put(id, 'company', emptyCompany(legalName));
  }

  readonly bridge: SelosteBridge = {
    app: {
      getInfo: () =>
        this.#answer(() => ({ version: '0.1.0', today: '2026-11-22', settings: this.settings })),
      saveSettings: (changes) =>
        this.#answer(() => {
          this.settings = { ...this.settings, ...changes };
          return this.settings;
        }),
      readNotices: () =>
        this.#answer(() => [{ name: 'Seloste', version: '0.1.0', license: 'MIT', text: 'MIT' }]),
    },
    workspace: {
      open: () => this.#answer(() => this.#workspace()),
      choose: () => this.#answer(() => this.#workspace()),
      openTyped: (workspaceFolder) =>
        this.#answer(() => {
          this.settings = { ...this.settings, workspaceFolder };
          return this.#workspace();
        }),
    },
    company: {
      create: (legalName) => {
        if (legalName.trim() === '') {
          return Promise.resolve(fail({ kind: 'company-name-missing', path: undefined }));
        }
        return this.#answer(() => {
          const id = toFreeId(legalName, this.#companyIds());
          this.addCompany(id, legalName);
          return this.#company(id);
        });
      },
      load: async (id) => {
        if (!this.#companyIds().includes(id)) return fail({ kind: 'company-unknown', id });
        const answer = this.#answer(() => this.#company(id));
        await this.loadGate;
        return answer;
      },
      findPrinted: () => this.#answer(() => this.printed),
      chooseLogo: () =>
        this.#answer(() => {
          this.logo = this.chosenLogo;
        }),
      removeLogo: () =>
        this.#answer(() => {
          this.logo = undefined;
        }),
      remove: (companyId) =>
        this.#answer(() => {
          this.asked.push(['company.remove', companyId]);
          for (const key of [...this.files.keys()])
            if (key.startsWith(`${companyId}/`)) this.files.delete(key);
        }),
      listRemoved: () => this.#answer(() => this.removedCompanies),
      bringBack: (removedId) =>
        this.#answer(() => {
          this.asked.push(['company.bringBack', removedId]);
          return { id: removedId };
        }),
      writeAll: (companyId, { company, registers, processor }) =>
        this.#answer(() => {
          this.asked.push(['company.writeAll', companyId]);
          this.put(companyId, 'company', company);
          for (const { id, content } of registers) this.put(companyId, `registers/${id}`, content);
          if (processor) this.put(companyId, 'processor', processor);
          return this.#company(companyId);
        }),
    },
    register: {
      create: (companyId, name, templateId) => {
        const template = findTemplate(templateId ?? '');
        if (name.trim() === '' && !template)
          return Promise.resolve(fail({ kind: 'register-name-missing' }));
        return this.#answer(() => {
          const company = this.get(companyId, 'company') as Company;
          const content = template
            ? startRegister(template, company, name)
            : emptyRegister({ fi: name });
          const id = toFreeId(content.name.fi ?? '', this.#registerIds(companyId));
          this.put(companyId, `registers/${id}`, content);
          return { id };
        });
      },
      remove: (companyId, registerId) =>
        this.#answer(() => {
          this.files.delete(`${companyId}/registers/${registerId}`);
        }),
      listRemoved: () => this.#answer(() => this.removedRegisters),
      bringBack: (companyId, registerId) =>
        this.#answer(() => {
          this.asked.push(['register.bringBack', companyId, registerId]);
        }),
    },
    processor: {
      create: (companyId) =>
        this.#answer(() => {
          this.put(companyId, 'processor', emptyProcessorRecord());
        }),
    },
    file: {
      save: (request) => this.#save(request),
      convert: () => Promise.resolve({ ok: true, value: undefined }),
      restoreBackup: (companyId, file) =>
        this.#answer(() => {
          const index = this.problems.findIndex(
            (problem) => problem.companyId === companyId && problem.file === file,
          );
          this.problems.splice(index, 1);
        }),
      listEarlier: () => this.#answer(() => this.earlier),
      readEarlier: (_companyId, _file, id) =>
        this.#answer(() => this.earlierContents.get(id) ?? emptyRegister({ fi: '' })),
      restoreEarlier: (companyId, file, id) =>
        this.#answer(() => {
          this.asked.push(['file.restoreEarlier', companyId, file, id]);
        }),
    },
    unused: {
      openAsRegister: (companyId, path) =>
        this.#answer(() => {
          this.asked.push(['unused.openAsRegister', companyId, path]);
          this.unused = this.unused.filter((entry) => entry.path !== path);
          return { id: 'avattu' };
        }),
      compare: () => this.#answer(() => this.changes),
      setAside: (companyId, path) =>
        this.#answer(() => {
          this.asked.push(['unused.setAside', companyId, path]);
          this.unused = this.unused.filter((entry) => entry.path !== path);
        }),
    },
    export: {
      chooseFolder: () =>
        Promise.resolve(
          this.folderAnswer === undefined ? fail({ kind: 'cancelled' }) : ok(this.folderAnswer),
        ),
      write: (request) =>
        this.#answer(() => {
          this.exports.push(request);
          const files = request.documents.flatMap((document) =>
            request.formats.map((format) => ({
              path: `${request.folder}/${document}.${format}`,
              document,
              format,
              language: 'fi' as const,
              isDraft: false,
            })),
          );
          return {
            ...{ files, warnings: [], missingTranslations: [], leftOut: [] },
            ...{ drafts: [], unread: [], refused: [], unused: [], keptBeside: [] },
          };
        }),
      preview: (request) =>
        this.#answer(() => {
          this.previews.push(request);
          return { bytes: new TextEncoder().encode('%PDF-'), texts: [] };
        }),
      readFile: (path) =>
        this.#answer(() => {
          this.opened.push(path);
          return new TextEncoder().encode('%PDF-');
        }),
      openFile: (path) =>
        this.#answer(() => {
          this.opened.push(path);
        }),
      showInFolder: (path) =>
        this.#answer(() => {
          this.opened.push(path);
        }),
    },
    paper: {
      verify: (checkCode) => this.#answer(() => ({ checkCode, papers: [], problems: [] })),
    },
    window: {
      onClosing: (listener) => {
        this.closing = listener;
      },
      onGlossary: (listener) => {
        this.askForGlossary = listener;
      },
    },
  };

  #answer<T>(work: () => T) {
    return Promise.resolve(this.error ? fail(this.error) : ok(work()));
  }

  async #save(request: SaveRequest) {
    await this.saveGate;
    this.saves.push(request);
    if (this.saveError) return fail(this.saveError);
    const key = `${request.companyId}/${request.file}`;
    if (!request.overwrite && this.files.get(key)?.revision !== request.revision) {
      return fail<AppError>({ kind: 'file-changed-elsewhere', path: key });
    }
    this.put(request.companyId, request.file, request.content);
    return ok({ revision: String(this.#revision), savedAt });
  }

  #companyIds(): readonly string[] {
    const ids = [...this.files.keys()].map((key) => key.split('/')[0] ?? '');
    return [...new Set(ids)];
  }

  #registerIds(companyId: string): readonly string[] {
    const start = `${companyId}/registers/`;
    return [...this.files.keys()]
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length));
  }

  #workspace(): WorkspaceView {
    const companies = this.#companyIds().map((id): CompanySummary => {
      const company = this.get(id, 'company') as Company;
      return {
        id,
        legalName: company.legalName,
        businessId: company.businessId,
        registerCount: this.#registerIds(id).length,
        hasProcessorRecord: this.files.has(`${id}/processor`),
        savedAt,
        requirements: { met: 0, all: 0 },
        nextReviewOn: '',
      };
    });
    return { folder: this.settings.workspaceFolder, companies, problems: [...this.problems] };
  }

  #company(id: string): OpenedCompany {
    const file = <Kind extends FileKind>(name: FileId) =>
      this.files.get(`${id}/${name}`) as Loaded<FileContents[Kind]>;
    const processor = this.files.get(`${id}/processor`) as Loaded<ProcessorRecord> | undefined;
    const registers = this.#registerIds(id).map((registerId) => ({
      id: registerId,
      ...(this.files.get(`${id}/registers/${registerId}`) as Loaded<Register>),
    }));
    const problems = this.problems.filter((problem) => problem.companyId === id);
    const folder = `${this.settings.workspaceFolder}/${id}`;
    const company = file<'company'>('company');
    const { logo, unused } = this;
    const parts = { company, registers, processor, problems, copies: [] };
    return { id, folder, ...parts, logo, unused };
  }
}
