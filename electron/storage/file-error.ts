import type { AppError, FolderFault } from '../../shared/bridge/app-error.ts';

type ErrorAt = (path: string) => AppError;

/** What the system's error codes mean for a file that is written, whatever the file is. */
const writing: Readonly<Record<string, ErrorAt>> = {
  ENOSPC: (path) => ({ kind: 'disk-full', path }),
  EDQUOT: (path) => ({ kind: 'disk-full', path }),
  // The file is larger than the file system or the user's limit takes.
  EFBIG: (path) => ({ kind: 'disk-full', path }),
  EBUSY: (path) => ({ kind: 'file-locked', path }),
  ETXTBSY: (path) => ({ kind: 'file-locked', path }),
};

/**
 * The same of the last step, in which the new file takes the place of the old one: the folder takes files,
 * so the old file itself is held. Windows says so of one that is open in Word.
 */
const replacing: typeof writing = {
  ...writing,
  EPERM: (path) => ({ kind: 'file-locked', path }),
  EACCES: (path) => ({ kind: 'file-locked', path }),
};

const folderFaults: Readonly<Record<string, FolderFault>> = {
  ENOENT: 'missing',
  ENOTDIR: 'file-in-place',
  EEXIST: 'file-in-place',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENAMETOOLONG: 'too-long',
};

const reading: Readonly<Record<string, ErrorAt>> = {
  ENOENT: (path) => ({ kind: 'file-missing', path }),
  EBUSY: (path) => ({ kind: 'file-locked', path }),
};

/** A link on the way leads out of the folder that the user has chosen. */
export class LeadsOutError extends Error {
  readonly code = 'ELEADSOUT';

  constructor(readonly path: string) {
    super(`A link leads out: ${path}`);
  }
}

/** The system's code of an error (ENOENT); undefined for what is no error of the system. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Why a file could not be read. Errors that the system has no code for are bugs, and thrown on. */
export function readError(error: unknown, path: string): AppError {
  if (error instanceof LeadsOutError) return leadsOut(error);
  return pick(error, reading)?.(path) ?? { kind: 'file-unreadable', path };
}

/** Why a file could not be written. */
export function writeError(error: unknown, path: string): AppError {
  if (error instanceof LeadsOutError) return leadsOut(error);
  const table = isReplacing(error) ? replacing : writing;
  return pick(error, table)?.(path) ?? { kind: 'file-not-writable', path };
}

/** Why a folder takes no files; undefined where the system's reason says nothing to the user. */
export function folderFault(error: unknown): FolderFault | undefined {
  const code = codeOrThrow(error);
  return Object.hasOwn(folderFaults, code) ? folderFaults[code] : undefined;
}

/** Why a workspace could not be listed. */
export function workspaceError(error: unknown, path: string): AppError {
  return codeOrThrow(error) === 'ENOENT'
    ? { kind: 'workspace-missing', path }
    : { kind: 'workspace-unreadable', path };
}

function leadsOut({ path }: LeadsOutError): AppError {
  return { kind: 'folder-outside-workspace', path };
}

function isReplacing(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'rename';
}

function pick(error: unknown, table: Readonly<Record<string, ErrorAt>>): ErrorAt | undefined {
  const code = codeOrThrow(error);
  return Object.hasOwn(table, code) ? table[code] : undefined;
}

function codeOrThrow(error: unknown): string {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return code;
}
