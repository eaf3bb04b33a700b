// Everything that the window may ask of the main process. preload.ts offers exactly these methods as
// window.seloste; electron/ipc checks the sender, parses the arguments and calls a service.
import type { DocumentKind } from '../register/document-kind.ts';
import type { Picture } from '../document/document.ts';
import type { PageTexts } from '../document/page-text.ts';
import type { PrintedNotice } from '../document/printed-notices.ts';
import type { WriterWarning } from '../document/written-file.ts';
import type { Language } from '../language/language.ts';
import type { Company } from '../register/company.ts';
import type { AnswerPlace, FileContents, FileId, FileKind } from '../register/file-content.ts';
import type { ProcessorRecord } from '../register/processor-record.ts';
import type { Register } from '../register/register.ts';
import type { TemplateId } from '../templates/template.ts';
import type { Result } from '../util/result.ts';
import type { AppError } from './app-error.ts';
import type { LeftOut } from './plan-papers.ts';

export type Answer<T> = Promise<Result<T, AppError>>;

/** A file that could not be opened, told beside those that could. */
export interface FileProblem {
  readonly companyId: string;
  /** File name below the company's folder, without extension. */
  readonly file: FileId;
  readonly error: AppError;
}

export interface CompanySummary {
  readonly id: string;
  readonly legalName: string;
  readonly businessId: string;
  readonly registerCount: number;
  readonly hasProcessorRecord: boolean;
  /** ISO time of the newest save of any file of the company. */
  readonly savedAt: string;
  /** Items of the law that concern the company, over all of its registers, and those that are met. */
  readonly requirements: { readonly met: number; readonly all: number };
  /** The first day of review of any of its papers: yyyy-mm-dd, empty where none is set. */
  readonly nextReviewOn: string;
}

export interface WorkspaceView {
  readonly folder: string;
  readonly companies: readonly CompanySummary[];
  readonly problems: readonly FileProblem[];
}

/** The content of a file with the mark by which a change from outside is noticed. */
export interface Loaded<Content> {
  readonly content: Content;
  /** Opaque; changes whenever the file's bytes change. Sent back with each save. */
  readonly revision: string;
  readonly savedAt: string;
}

export interface CompanyView {
  readonly id: string;
  readonly folder: string;
  readonly company: Loaded<Company>;
  readonly registers: readonly (Loaded<Register> & { readonly id: string })[];
  readonly processor: Loaded<ProcessorRecord> | undefined;
  readonly problems: readonly FileProblem[];
  /** The company's logo as papers print it; undefined where it has none. */
  readonly logo?: Picture | undefined;
  /** Why papers are made without the logo that stands in the company's folder. */
  readonly logoProblem?: AppError | undefined;
}

/** A company with what its public notices said when they were last printed. */
export interface OpenedCompany extends CompanyView {
  readonly printed: readonly PrintedNotice[];
}

export interface SaveRequest<Kind extends FileKind = FileKind> {
  readonly companyId: string;
  readonly file: FileId;
  readonly content: FileContents[Kind];
  readonly revision: string;
  /** True after the user has chosen to replace a file that changed elsewhere; the other one is kept as a backup. */
  readonly overwrite: boolean;
}

export interface Saved {
  readonly revision: string;
  readonly savedAt: string;
}

export type ExportFormat = 'docx' | 'pdf' | 'html';

export interface ExportRequest {
  readonly companyId: string;
  /** Registers to make notices of; empty for all. The record always covers every register. */
  readonly registerIds: readonly string[];
  readonly documents: readonly DocumentKind[];
  readonly formats: readonly ExportFormat[];
  readonly languages: readonly Language[];
  readonly signature: boolean;
  /** True for a record that ends with its completeness by article. */
  readonly completeness?: boolean | undefined;
  /** True for one notice of all the chosen registers, instead of one for each. */
  readonly together?: boolean | undefined;
  /** Clients to make an annex of their processing agreement for, instead of the whole processor's record. */
  readonly controllerIds?: readonly string[] | undefined;
  /** A folder that the user chose in the system's dialog (or typed where no dialog exists). */
  readonly folder: string;
}

/** One paper, as `export.write` would make it of the same choices. */
export interface PaperRequest {
  readonly companyId: string;
  readonly document: DocumentKind;
  /** The registers of a notice or of a blank form; empty for all. */
  readonly registerIds: readonly string[];
  /** The client of an annex; left out for the whole record of the processor. */
  readonly controllerId?: string | undefined;
  readonly language: Language;
  readonly signature: boolean;
  /** True for a record that ends with its completeness by article. */
  readonly completeness?: boolean | undefined;
}

/** A paper as PDF, byte by byte as an export would save it, and what stands where on its pages. */
export interface PaperPreview {
  readonly bytes: Uint8Array;
  readonly texts: readonly PageTexts[];
}

export interface ExportedFile {
  readonly path: string;
  readonly document: DocumentKind;
  readonly format: ExportFormat;
  readonly language: Language;
}

export interface MissingTranslation {
  readonly language: Language;
  readonly place: AnswerPlace;
}

export interface ExportReport {
  readonly files: readonly ExportedFile[];
  readonly warnings: readonly WriterWarning[];
  /** Answers that a paper shows in another language than its own, because they lack that one. */
  readonly missingTranslations: readonly MissingTranslation[];
  /** Papers that were asked for and that these answers do not make. */
  readonly leftOut: readonly LeftOut[];
  /** Why what was printed could not be kept for later checks; the papers themselves are written. */
  readonly notKept?: AppError | undefined;
  /** Why the papers were made without the company's logo; undefined where it has none. */
  readonly logoProblem?: AppError | undefined;
}

/** One thing that has changed on a paper, in words. */
export interface AnswerChange {
  readonly kind:
    'answer' | 'row-added' | 'row-removed' | 'rows-moved' | 'file-added' | 'file-removed';
  readonly place: AnswerPlace;
  /** Where the form asks for it: section, question and row; for a file, the name of the register. */
  readonly name: string;
  /** Short words for the answer, or for a row; empty where there was none. */
  readonly before: string;
  readonly after: string;
}

/** Whether a paper says what the answers of today say. */
export type PaperState =
  | { readonly kind: 'current' }
  | {
      readonly kind: 'outdated';
      readonly changes: readonly AnswerChange[];
      /** True where Seloste itself words the same answers differently today. */
      readonly isReworded: boolean;
    }
  /** No such paper is made any more: its register, or what it was about, is gone. */
  | { readonly kind: 'withdrawn' }
  /** The answers of today cannot be read. */
  | { readonly kind: 'unknown'; readonly error: AppError };

/** A paper that was once printed. */
export interface CheckedPaper {
  readonly companyId: string;
  readonly document: DocumentKind;
  readonly language: Language;
  /** yyyy-mm-dd: the day on which it was first made. */
  readonly date: string;
  /** As they stand on the paper. */
  readonly title: string;
  readonly subtitle: string;
  readonly sender: string;
  readonly state: PaperState;
}

export interface PaperReport {
  readonly checkCode: string;
  /** Usually one; none where no paper with the code was ever made here. */
  readonly papers: readonly CheckedPaper[];
  /** Kept versions that cannot be read: the paper may be among them. */
  readonly problems: readonly AppError[];
}

export type Theme = 'system' | 'light' | 'dark';

/** What electron-store keeps: nothing about any register. */
export interface Settings {
  /** The language of the window. */
  readonly language: Language;
  readonly theme: Theme;
  readonly workspaceFolder: string;
  readonly recentCompanyIds: readonly string[];
  readonly exportFolder: string;
  readonly exportDocuments: readonly DocumentKind[];
  readonly exportFormats: readonly ExportFormat[];
  readonly exportLanguages: readonly Language[];
  readonly previewOpen: boolean;
  /** The languages in which the user writes answers, Finnish first where it is one of them. */
  readonly answerLanguages: readonly Language[];
}

export interface AppInfo {
  readonly version: string;
  readonly settings: Settings;
  /** Today as yyyy-mm-dd in local time: dates come in as arguments everywhere else. */
  readonly today: string;
}

export interface SelosteBridge {
  readonly app: {
    getInfo(): Answer<AppInfo>;
    saveSettings(changes: Partial<Settings>): Answer<Settings>;
  };
  readonly workspace: {
    /** Reads the workspace of the settings; makes the default one on the first start. */
    open(): Answer<WorkspaceView>;
    /** Lets the user choose another folder, and opens it. */
    choose(): Answer<WorkspaceView>;
  };
  readonly company: {
    create(legalName: string): Answer<OpenedCompany>;
    load(companyId: string): Answer<OpenedCompany>;
    /** Lets the user choose a picture, and copies it into the company's folder as its logo. */
    chooseLogo(companyId: string): Answer<void>;
    /** Moves the logo into the company's backups. */
    removeLogo(companyId: string): Answer<void>;
  };
  readonly register: {
    /** From a template where one is given; without a name it then gets the name of the template. */
    create(
      companyId: string,
      name: string,
      templateId?: TemplateId,
    ): Answer<{ readonly id: string }>;
    /** Moves the file into the company's backups, from where it can be brought back by hand. */
    remove(companyId: string, registerId: string): Answer<void>;
  };
  readonly processor: {
    create(companyId: string): Answer<void>;
  };
  readonly file: {
    save(request: SaveRequest): Answer<Saved>;
    /** Brings the newest backup in the place of a damaged file, which is kept beside it. */
    restoreBackup(companyId: string, file: FileId): Answer<void>;
  };
  readonly export: {
    chooseFolder(): Answer<string>;
    write(request: ExportRequest): Answer<ExportReport>;
    /** The paper as write would save it as PDF; nothing is written. */
    preview(request: PaperRequest): Answer<PaperPreview>;
    /** The bytes of a file of the last export, for printing it. */
    readFile(path: string): Answer<Uint8Array>;
    /** Opens a file of the last export in its own program. */
    openFile(path: string): Answer<void>;
    showInFolder(path: string): Answer<void>;
  };
  readonly paper: {
    /** Tells from the check code of a paper whether it is still current, and what has changed since. */
    verify(code: string): Answer<PaperReport>;
  };
  readonly window: {
    /**
     * Called when the user closes the window: the listener saves what is unsaved, then the window closes.
     * Where the listener rejects, the user is asked whether to close all the same.
     */
    onClosing(listener: () => Promise<void>): void;
    /** Called when the user asks for the glossary in the menu. */
    onGlossary(listener: () => void): void;
  };
}
