import type { FileId } from '../file-content.ts';

/** What can be done about a file or folder that Seloste does not use. Nothing is ever deleted. */
export type UnusedAction = 'open-as-register' | 'compare' | 'set-aside';

/**
 * What it is: `misnamed-register` holds a register under a name that no register can have, `conflict-copy`
 * was made by a sync engine or a file manager beside the file in use, `damaged-copy` was put aside by
 * Seloste before a backup took its place, `temporary` was left by a program that was cut off, and `system`
 * belongs to the operating system.
 */
export type UnusedKind =
  | 'misnamed-register'
  | 'conflict-copy'
  | 'damaged-copy'
  | 'temporary'
  | 'system'
  | 'unknown-file'
  | 'unknown-folder';

/** A file or folder below a company that Seloste does not use. */
export interface UnusedEntry {
  /** Below the company's folder, its names divided by `/` on every system. */
  readonly path: string;
  readonly kind: UnusedKind;
  /** The file that it is a copy of, where that is known. */
  readonly of?: FileId | undefined;
  readonly actions: readonly UnusedAction[];
}

/** True for what may hold answers that no paper and no list shows. */
export function mayHoldAnswers({ kind }: UnusedEntry): boolean {
  return kind === 'misnamed-register' || kind === 'conflict-copy';
}
