// Versions of a file: <company>/backups/<file>/<sequence>.<time>.json. Each version is kept as it is saved, so
// that also the newest one comes back where its file is damaged or gone. Those with a word behind the time
// are never thrown away.
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import {
  compareBackups,
  formatBackupName,
  parseBackupName,
  type BackupName,
} from './backup-name.ts';
import { makeFolder } from './make-folder.ts';
import { findSurplus } from './thin-backups.ts';
import { writeOnce } from './write-once.ts';
import type { BackupReason } from '../../shared/bridge/views.ts';
import { parseFile } from '../../shared/migrations/parse-file.ts';
import { kindOfFile, type FileId } from '../../shared/register/file-content.ts';

/** The folder of the backups of one file. */
export function backupFolder(companyFolder: string, file: FileId): string {
  return join(companyFolder, 'backups', file);
}

/** Keeps the bytes as a backup, and lets go of those that have become too many. */
export async function keepBackup(
  companyFolder: string,
  file: FileId,
  bytes: Uint8Array,
  now: Date,
  reason: BackupReason,
): Promise<void> {
  const folder = backupFolder(companyFolder, file);
  await makeFolder(folder);
  const kept = await listBackups(folder);
  const [newest] = kept;
  const isKept = newest !== undefined && (await holds(join(folder, newest.name), bytes));
  // A version that was kept as it was saved is not kept again when the next one takes its place.
  if (isKept && (reason === 'edit' || reason === newest.reason)) return;
  // A backup never takes the place of another one, whoever has made it in the same moment.
  for (let sequence = (newest?.sequence ?? 0) + 1; ; sequence += 1) {
    if (await writeOnce(join(folder, formatBackupName(sequence, now, reason)), bytes)) break;
  }
  await thin(folder);
}

/** The name of the newest backup that opens; undefined where there is none. */
export async function findNewestBackup(
  companyFolder: string,
  file: FileId,
): Promise<string | undefined> {
  const folder = backupFolder(companyFolder, file);
  const candidates = (await listBackups(folder)).filter(
    ({ reason }) => reason === 'edit' || reason === 'format',
  );
  for (const { name } of candidates) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '');
    if (parseFile(kindOfFile(file), text).ok) return name;
  }
  return undefined;
}

/** The backups of a folder, newest first. Files that are no backups are left alone. */
export async function listBackups(folder: string): Promise<readonly BackupName[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .map(parseBackupName)
    .filter((backup) => backup !== undefined)
    .sort(compareBackups);
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const { size } = await stat(path);
    return size === bytes.length && (await readFile(path)).equals(bytes);
  } catch {
    // A backup that cannot be read counts as none.
    return false;
  }
}

/** Room is made when it can be: a backup that another program holds goes the next time. */
async function thin(folder: string): Promise<void> {
  const edits = (await listBackups(folder)).filter(({ reason }) => reason === 'edit');
  const surplus = findSurplus(edits);
  await Promise.allSettled(surplus.map(({ name }) => rm(join(folder, name), { force: true })));
}
