// Everything that can go wrong and that a person can do something about. Bugs are not here: they throw.
import type { FileId } from '../register/file-content.ts';
import type { PictureFault } from '../util/picture-fault.ts';

/** Why a picture cannot be the logo of a company. */
export type LogoFault = PictureFault | 'too-heavy' | 'too-large';

/** An encoding that a file has instead of UTF-8. */
export type TextEncoding = 'windows-1252' | 'utf-16le' | 'utf-16be';

export type AppError =
  | { readonly kind: 'workspace-unreadable'; readonly path: string }
  | { readonly kind: 'workspace-not-writable'; readonly path: string }
  | { readonly kind: 'workspace-missing'; readonly path: string }
  | { readonly kind: 'workspace-not-empty'; readonly path: string }
  | { readonly kind: 'file-unreadable'; readonly path: string }
  | { readonly kind: 'file-not-writable'; readonly path: string }
  | { readonly kind: 'file-missing'; readonly path: string }
  /** A pipe, a device, a folder: nothing that has an end. */
  | { readonly kind: 'file-not-regular'; readonly path: string }
  | {
      readonly kind: 'file-too-large';
      readonly path: string;
      readonly size: number;
      readonly limit: number;
    }
  /** No program of the system opened it. */
  | { readonly kind: 'file-not-opened'; readonly path: string }
  | { readonly kind: 'file-empty'; readonly path: string; readonly backup: string | undefined }
  /** Not JSON: cut in the middle, or not ours at all. */
  | { readonly kind: 'file-damaged'; readonly path: string; readonly backup: string | undefined }
  /** Whole, but not in UTF-8: it can be converted, and is left as it is until then. */
  | { readonly kind: 'file-encoding'; readonly path: string; readonly encoding: TextEncoding }
  /** Of two values under one key, only one could be kept. */
  | {
      readonly kind: 'file-duplicate-key';
      readonly path: string;
      readonly field: string;
      readonly line: number;
      readonly backup: string | undefined;
    }
  /** JSON, but not what the schema says. `field` is the first field that is wrong. */
  | {
      readonly kind: 'file-wrong-shape';
      readonly path: string;
      readonly field: string;
      readonly backup?: string | undefined;
    }
  | {
      readonly kind: 'file-newer';
      readonly path: string;
      readonly version: number;
      readonly supported: number;
    }
  /** The file has changed on disk since it was read; `backup` is made only when the user overwrites. */
  | { readonly kind: 'file-changed-elsewhere'; readonly path: string }
  /** Another program is saving in the company, and did not come to an end. */
  | { readonly kind: 'company-busy'; readonly path: string }
  /** `written`, here and below: the files of the same export that were finished before this one. */
  | { readonly kind: 'file-locked'; readonly path: string; readonly written?: readonly string[] }
  /** A folder has the name that the file should get. */
  | {
      readonly kind: 'folder-in-place';
      readonly path: string;
      readonly written?: readonly string[];
    }
  | { readonly kind: 'disk-full'; readonly path: string; readonly written?: readonly string[] }
  /** A link that leads out: Seloste reads and writes only where the user told it to. */
  | { readonly kind: 'folder-outside-workspace'; readonly path: string }
  /** A company's folder under a name that Seloste cannot address, after a rename by hand. */
  | { readonly kind: 'folder-name-unusable'; readonly path: string }
  /** The folder of an open company was moved, renamed or removed: a single file of it would be of no use. */
  | { readonly kind: 'company-folder-missing'; readonly path: string }
  | { readonly kind: 'company-name-missing'; readonly path: string | undefined }
  | { readonly kind: 'register-name-missing' }
  | { readonly kind: 'company-unknown'; readonly id: string }
  | { readonly kind: 'register-unknown'; readonly id: string }
  /** No client of the processor's record has the id. */
  | { readonly kind: 'controller-unknown'; readonly id: string }
  | { readonly kind: 'nothing-to-export' }
  | { readonly kind: 'logo-unusable'; readonly path: string; readonly reason: LogoFault }
  /** What was typed is no check code of a paper. */
  | { readonly kind: 'check-code-unreadable'; readonly code: string }
  | {
      readonly kind: 'text-too-long';
      readonly path: string;
      readonly file?: FileId;
      readonly field: string;
      readonly length: number;
      readonly limit: number;
    }
  | {
      readonly kind: 'export-folder-not-writable';
      readonly path: string;
      /** Undefined where the system gives no reason that the user could do something about. */
      readonly reason?: FolderFault | undefined;
      readonly written?: readonly string[];
    }
  | { readonly kind: 'cancelled' }
  /** The system has no dialog for choosing a folder: the window asks for the path as text instead. */
  | { readonly kind: 'dialog-unavailable' }
  /** A folder that the user has not chosen in the system's dialog. */
  | { readonly kind: 'folder-not-granted'; readonly path: string }
  | { readonly kind: 'request-refused'; readonly reason: string }
  | { readonly kind: 'unexpected'; readonly detail: string };

/** Why no files go into a folder: it is not there, a file has its name, nobody may, and so on. */
export type FolderFault = 'missing' | 'file-in-place' | 'denied' | 'too-long' | 'relative';

export type AppErrorKind = AppError['kind'];
