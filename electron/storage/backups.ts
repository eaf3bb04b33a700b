// Versions of a file: <company>/backups/<file>/<sequence>.<time>.json. Each version is kept as it is saved, so
// that also the newest one comes back where its file is damaged or gone. Those with a word behind the time
// are never thrown away.
import {
  compareBackups,
  formatBackupName,
  parseBackupName,
  type BackupName,
} from './backup-name.ts';
import { listPlace, lookAtPlace, makePlace, removePlace, writeNewPlace } from './disk/disk.ts';
import { below, placeIn, type Place } from './disk/place.ts';
import { readPlace } from './disk/read-bytes.ts';
import { parseBytes } from './decode-text.ts';
import { revisionOf } from './revision.ts';
import { findSurplus } from './thin-backups.ts';
import type { BackupReason } from '../../shared/bridge/views.ts';
import { parseFile } from '../../shared/migrations/parse-file.ts';
import { kindOfFile, type FileId } from '../../shared/register/file-content.ts';

/** The folder of the backups of one file. */
export function backupFolder(companyFolder: string, file: FileId): Place {
  return placeIn(companyFolder, 'backups', file);
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
  await makePlace(folder);
  const kept = await listBackups(folder);
  const [newest] = kept;
  const isKept = newest !== undefined && (await holds(below(folder, newest.name), bytes));
  // A version that was kept as it was saved is not kept again when the next one takes its place.
  if (isKept && (reason === 'edit' || reason === newest.reason)) return;
  // A backup never takes the place of another one, whoever has made it in the same moment.
  for (let sequence = (newest?.sequence ?? 0) + 1; ; sequence += 1) {
    if (await writeNewPlace(below(folder, formatBackupName(sequence, now, reason)), bytes)) break;
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
    const bytes = await readPlace(below(folder, name));
    const opens = (text: string) => parseFile(kindOfFile(file), text);
    if (bytes.ok && parseBytes(bytes.value, opens).ok) return name;
  }
  return undefined;
}

/** The backups of a folder, newest first. Files that are no backups are left alone. */
export async function listBackups(folder: Place): Promise<readonly BackupName[]> {
  const names = await listPlace(folder).catch(() => []);
  return names
    .map(parseBackupName)
    .filter((backup) => backup !== undefined)
    .sort(compareBackups);
}

/** A backup that cannot be read counts as none. */
async function holds(place: Place, bytes: Uint8Array): Promise<boolean> {
  const found = await lookAtPlace(place).catch(() => undefined);
  if (found?.size !== bytes.length) return false;
  const kept = await readPlace(place);
  return kept.ok && revisionOf(kept.value) === revisionOf(bytes);
}

/** Room is made when it can be: a backup that another program holds goes the next time. */
async function thin(folder: Place): Promise<void> {
  const edits = (await listBackups(folder)).filter(({ reason }) => reason === 'edit');
  const surplus = findSurplus(edits);
  await Promise.allSettled(surplus.map(({ name }) => removePlace(below(folder, name))));
}
