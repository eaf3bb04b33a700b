// The work behind the questions of the window. Each service is a plain function of electron/services.
import type { Answer } from '../../shared/bridge/contract.ts';
import type {
  AllContents,
  ExportRequest,
  PaperRequest,
  SaveRequest,
} from '../../shared/bridge/requests.ts';
import type {
  AnswerChange,
  EarlierVersion,
  ExportReport,
  OpenedCompany,
  PaperPreview,
  PaperReport,
  RemovedCompany,
  RemovedRegister,
  Saved,
  WorkspaceView,
} from '../../shared/bridge/views.ts';
import type { PrintedNotice } from '../../shared/document/printed-notices.ts';
import type { Language } from '../../shared/language/language.ts';
import type { FileContents, FileId, FileKind } from '../../shared/register/file-content.ts';
import { removeLogo, setLogo } from '../services/company-logo.ts';
import { convertFile } from '../services/convert-file.ts';
import { createCompany } from '../services/create-company.ts';
import { createProcessorRecord } from '../services/create-processor-record.ts';
import { createRegister, type NewRegister } from '../services/create-register.ts';
import { listEarlier, readEarlier, restoreEarlier } from '../services/earlier-versions.ts';
import { findPrinted } from '../services/find-printed-notices.ts';
import { openCompany } from '../services/open-company.ts';
import { openDefaultWorkspace, openWorkspace } from '../services/open-workspace.ts';
import { findExported, readExported } from '../services/read-exported.ts';
import { removeRegister } from '../services/remove-register.ts';
import {
  bringBackCompany,
  listRemovedCompanies,
  removeCompany,
} from '../services/removed-companies.ts';
import { bringBackRegister, listRemovedRegisters } from '../services/removed-registers.ts';
import { restoreBackup } from '../services/restore-backup.ts';
import { saveFile } from '../services/save-file.ts';
import { compareUnused, openAsRegister, setAsideUnused } from '../services/unused-entries.ts';
import { verifyPaper } from '../services/verify-paper.ts';
import { writeCompany } from '../services/write-company.ts';

/** The services as the handlers call them: the folder and the time come in as arguments. */
export interface Services {
  openWorkspace(folder: string): Answer<WorkspaceView>;
  openDefaultWorkspace(folder: string): Answer<WorkspaceView>;
  createCompany(folder: string, legalName: string, now: Date): Answer<OpenedCompany>;
  openCompany(folder: string, companyId: string): Answer<OpenedCompany>;
  findPrinted(folder: string, companyId: string): Answer<readonly PrintedNotice[]>;
  setLogo(folder: string, companyId: string, sourcePath: string, now: Date): Answer<void>;
  removeLogo(folder: string, companyId: string, now: Date): Answer<void>;
  createRegister(
    folder: string,
    companyId: string,
    wanted: NewRegister,
    now: Date,
  ): Answer<{ readonly id: string }>;
  removeRegister(folder: string, companyId: string, registerId: string, now: Date): Answer<void>;
  listRemovedRegisters(
    folder: string,
    companyId: string,
    spoken: Language,
  ): Answer<readonly RemovedRegister[]>;
  bringBackRegister(folder: string, companyId: string, registerId: string, now: Date): Answer<void>;
  removeCompany(folder: string, companyId: string, now: Date): Answer<void>;
  listRemovedCompanies(folder: string): Answer<readonly RemovedCompany[]>;
  bringBackCompany(folder: string, removedId: string): Answer<{ readonly id: string }>;
  writeCompany(
    folder: string,
    companyId: string,
    contents: AllContents,
    now: Date,
  ): Answer<OpenedCompany>;
  createProcessorRecord(folder: string, companyId: string, now: Date): Answer<void>;
  saveFile(folder: string, request: SaveRequest, now: Date): Answer<Saved>;
  restoreBackup(folder: string, companyId: string, file: FileId, now: Date): Answer<void>;
  convertFile(folder: string, companyId: string, file: FileId, now: Date): Answer<void>;
  listEarlier(folder: string, companyId: string, file: FileId): Answer<readonly EarlierVersion[]>;
  readEarlier(
    folder: string,
    companyId: string,
    file: FileId,
    id: string,
  ): Answer<FileContents[FileKind]>;
  restoreEarlier(
    folder: string,
    companyId: string,
    file: FileId,
    id: string,
    now: Date,
  ): Answer<void>;
  openAsRegister(folder: string, companyId: string, path: string): Answer<{ readonly id: string }>;
  compareUnused(
    folder: string,
    companyId: string,
    path: string,
    spoken: Language,
  ): Answer<readonly AnswerChange[]>;
  setAsideUnused(folder: string, companyId: string, path: string, now: Date): Answer<void>;
  exportDocuments(folder: string, request: ExportRequest, date: string): Answer<ExportReport>;
  verifyPaper(folder: string, code: string, spoken: Language): Answer<PaperReport>;
  previewDocument(folder: string, request: PaperRequest, date: string): Answer<PaperPreview>;
  readExported(path: string): Answer<Uint8Array>;
  findExported(path: string): Answer<void>;
}

/** The services of the app. Writers are loaded at the first export, not at the start of the window. */
export const services: Services = {
  openWorkspace,
  openDefaultWorkspace,
  createCompany,
  openCompany,
  findPrinted,
  setLogo,
  removeLogo,
  createRegister,
  removeRegister,
  listRemovedRegisters,
  bringBackRegister,
  removeCompany,
  listRemovedCompanies,
  bringBackCompany,
  writeCompany,
  createProcessorRecord,
  saveFile,
  restoreBackup,
  convertFile,
  listEarlier,
  readEarlier,
  restoreEarlier,
  openAsRegister,
  compareUnused,
  setAsideUnused,
  exportDocuments: async (folder, request, date) => {
    const { exportDocuments } = await import('../services/export-documents.ts');
    return exportDocuments(folder, request, date);
  },
  verifyPaper,
  previewDocument: async (folder, request, date) => {
    const { previewDocument } = await import('../services/preview-document.ts');
    return previewDocument(folder, request, date);
  },
  readExported,
  findExported,
};
