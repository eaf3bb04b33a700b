// What the files and folders are that stand below a company and that Seloste does not use.
import { registerFile, type FileId, type FileKind } from '../file-content.ts';
import { originalOfCopy } from './copy-name.ts';
import type { UnusedAction, UnusedEntry, UnusedKind } from './unused-entry.ts';

/** An entry of the company's folder that is not in use. */
export interface FoundEntry {
  /** Below the company's folder, its names divided by `/`. */
  readonly path: string;
  /** `other` is a pipe, a device or a link. */
  readonly type: 'file' | 'folder' | 'other';
  /** What the file says it holds, where it opens as a file of Seloste. */
  readonly holds?: FileKind | undefined;
  /** The register in use that it is known to be a copy of. */
  readonly copyOf?: FileId | undefined;
}

/** Each of the entries with what it is and what can be done about it; `used` are the files in use. */
export function classifyEntries(
  entries: readonly FoundEntry[],
  used: readonly FileId[],
): readonly UnusedEntry[] {
  return entries.map((entry) => classify(entry, used));
}

function classify(entry: FoundEntry, used: readonly FileId[]): UnusedEntry {
  const { path } = entry;
  const name = nameOf(path);
  if (isSystemName(name)) return { path, kind: 'system', actions: [] };
  if (entry.type === 'folder') return { path, kind: 'unknown-folder', actions: ['set-aside'] };
  if (entry.type === 'other') return { path, kind: 'unknown-file', actions: ['set-aside'] };
  if (isTemporaryName(name)) return { path, kind: 'temporary', actions: ['set-aside'] };
  const damaged = /^(.+)\.damaged-\d[\d-]*T[\dZ-]+(?:-\d+)?\.json$/.exec(name)?.[1];
  if (damaged !== undefined) return describe(entry, 'damaged-copy', findUsed(path, damaged, used));
  const original = originalOfCopy(name);
  const of = entry.copyOf ?? (original === undefined ? undefined : findUsed(path, original, used));
  if (of !== undefined || (original !== undefined && isAnswers(path))) {
    return describe(entry, 'conflict-copy', of);
  }
  return describe(entry, entry.holds === 'register' ? 'misnamed-register' : 'unknown-file');
}

function describe(entry: FoundEntry, kind: UnusedKind, of?: FileId): UnusedEntry {
  const actions: readonly UnusedAction[] = [
    ...(of !== undefined && entry.holds === kindOf(of) ? (['compare'] as const) : []),
    ...(entry.holds === 'register' ? (['open-as-register'] as const) : []),
    'set-aside',
  ];
  return { path: entry.path, kind, ...(of !== undefined && { of }), actions };
}

function kindOf(file: FileId): FileKind {
  return file === 'company' || file === 'processor' ? file : 'register';
}

/** The file in use of the name, in the folder of the entry; names are compared as most disks compare them. */
function findUsed(path: string, name: string, used: readonly FileId[]): FileId | undefined {
  const id = name.toLowerCase();
  const isRegister = path.startsWith('registers/');
  return used.find((file) => file === (isRegister ? registerFile(id) : id));
}

/** True in the two folders in which files of answers stand. */
function isAnswers(path: string): boolean {
  return /^(?:registers\/)?[^/]+$/.test(path);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Left by a program that writes or downloads a file, or that has one open. */
function isTemporaryName(name: string): boolean {
  return (
    /\.(?:tmp|temp|part|partial|crdownload|download|swp|swo|lock)$/i.test(name) ||
    /^(?:~\$|\.~|~syncthing~|\.syncthing\.|\.fuse_hidden|\.nfs\d)/i.test(name) ||
    // rsync: .asiakkaat.json.Ab12Cd
    /^\..+\.json\.\w{6}$/i.test(name)
  );
}

/** What operating systems, sync engines and version control keep for themselves in any folder. */
function isSystemName(name: string): boolean {
  return (
    /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|@eadir|\$recycle\.bin|system volume information)$/i.test(
      name,
    ) ||
    /^\.(?:ds_store|directory|localized|git|gitignore|gitattributes|hg|svn|stfolder|stignore|stversions|dropbox.*|owncloud.*|nextcloud.*|sync|synology.*|trash.*|spotlight.*|fseventsd|apdisk|hidden)$/i.test(
      name,
    ) ||
    /^(?:\._|\.sync_|\._sync_)/i.test(name)
  );
}
