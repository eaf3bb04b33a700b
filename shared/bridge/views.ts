// What the window gets to see of the workspace, of companies and of papers: the answers of the contract.
import type { ExportFormat } from '../document/export-formats.ts';
import type { PageTexts } from '../document/page-text.ts';
import type { LeftOut } from '../document/plan-papers.ts';
import type { OpenPlace, Picture } from '../document/document.ts';
import type { WriterWarning } from '../document/written-file.ts';
import type { Language } from '../language/language.ts';
import type { Company } from '../register/company.ts';
import type { DocumentKind } from '../register/document-kind.ts';
import type { AnswerPlace, FileId } from '../register/file-content.ts';
import type { ProcessorRecord } from '../register/processor-record.ts';
import type { Register } from '../register/register.ts';
import type { UnusedEntry } from '../register/unused/unused-entry.ts';
import type { AppError } from './app-error.ts';
import type { Settings } from './settings.ts';

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
  /** Files under the name of a register that are copies of another one: they are no registers of their own. */
  readonly copies: readonly { readonly id: string; readonly of: string }[];
  /** The company's logo as papers print it; undefined where it has none. */
  readonly logo?: Picture | undefined;
  /** Why papers are made without the logo that stands in the company's folder. */
  readonly logoProblem?: AppError | undefined;
}

/** A company as it is worked on. */
export interface OpenedCompany extends CompanyView {
  /** Every file and folder of the company that Seloste does not use, with what can be done about it. */
  readonly unused: readonly UnusedEntry[];
}

/** A register that was removed and can be brought back. */
export interface RemovedRegister {
  readonly id: string;
  /** As it was called; empty where its file cannot be read. */
  readonly name: string;
  readonly removedAt: string;
}

/** A company that was removed and can be brought back. */
export interface RemovedCompany {
  /** The name of its folder among the removed ones. */
  readonly id: string;
  readonly legalName: string;
  readonly removedAt: string;
}

/**
 * Why a version of a file is kept: `edit` one that was saved, `format` one of an older format, `replaced` one
 * from elsewhere that the user chose to replace, `removed` a removed register, `damaged` one that did not
 * open, `converted` one in another encoding than UTF-8. Only edits are thinned as they become many.
 */
export type BackupReason = 'edit' | 'format' | 'replaced' | 'removed' | 'damaged' | 'converted';

/** A version of a file that is kept in the company's backups. */
export interface EarlierVersion {
  /** Names the version among those of its file. */
  readonly id: string;
  /** Tells the order, whatever the clock said; 0 for those from before versions were counted. */
  readonly sequence: number;
  /** ISO time of when it was kept. */
  readonly keptAt: string;
  readonly reason: BackupReason;
  /** In bytes. */
  readonly size: number;
  /** True where the file says the same now. */
  readonly isCurrent: boolean;
}

export interface Saved {
  readonly revision: string;
  readonly savedAt: string;
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
  /** True for a paper with holes, or with answers that nobody has confirmed. */
  readonly isDraft: boolean;
}

/** A paper with holes or with answers that nobody has confirmed: its files say so. */
export interface DraftPaper {
  readonly path: string;
  readonly document: DocumentKind;
  readonly language: Language;
  readonly places: readonly OpenPlace[];
}

export interface MissingTranslation {
  readonly language: Language;
  readonly place: AnswerPlace;
}

export interface ExportReport {
  readonly files: readonly ExportedFile[];
  readonly warnings: readonly WriterWarning[];
  /** Papers that are not finished, each with the first of its files and the places that are open. */
  readonly drafts: readonly DraftPaper[];
  /** Answers that a paper shows in another language than its own, because they lack that one. */
  readonly missingTranslations: readonly MissingTranslation[];
  /** Papers that were asked for and that these answers do not make. */
  readonly leftOut: readonly LeftOut[];
  /** Files that could not be read: papers that need them were not made. */
  readonly unread: readonly FileProblem[];
  /** Kinds of papers that were not made at all because of them. */
  readonly refused: readonly DocumentKind[];
  /** Files and folders of the company that Seloste does not use, and that no paper tells of. */
  readonly unused: readonly UnusedEntry[];
  /** Files that somebody has changed since Seloste wrote them, or that belong to others: they are left as they are. */
  readonly keptBeside: readonly KeptPaper[];
  /** Why what was printed could not be kept for later checks; the papers themselves are written. */
  readonly notKept?: AppError | undefined;
  /** Why the papers were made without the company's logo; undefined where it has none. */
  readonly logoProblem?: AppError | undefined;
}

/** A file that has the name of a paper and was not written so for this company, and the new paper beside it. */
export interface KeptPaper {
  readonly path: string;
  readonly newPath: string;
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

/** A part of the app, and the terms under which it comes. */
export interface Notice {
  readonly name: string;
  /** Empty where the makers give none. */
  readonly version: string;
  /** The short name of the licence, as SPDX lists it. */
  readonly license: string;
  readonly text: string;
}

export interface AppInfo {
  readonly version: string;
  readonly settings: Settings;
  /** Today as yyyy-mm-dd in local time: dates come in as arguments everywhere else. */
  readonly today: string;
}
