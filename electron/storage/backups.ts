// Earlier versions of a file: <company>/backups/<file>/<time>.json, and with a word behind the time
// where they are kept for a reason of their own. Those with a word are never thrown away.
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { makeFolder } from './make-folder.ts';
import { writeAtomically } from './write-atomically.ts';
import { parseFile } from '../../shared/migrations/parse-file.ts';
import { kindOfFile, type FileId } from '../../shared/register/file-content.ts';

/**
 * Why a backup was made: `edit` is the version before a save, `format` one of an older format,
 * `replaced` a version from elsewhere that the user chose to replace, `removed` a removed register.
 */
export type BackupReason = 'edit' | 'format' | 'replaced' | 'removed';

const kept = 5;

/**
 * Answers are saved every few seconds, so the five latest versions would all be of the last moments.
 * The newest is always kept; the four before it stand at least this far apart.
 */
const apartMs = 5 * 60_000;

/** An earlier version of a file among its backups. */
export interface Backup {
  readonly name: string;
  readonly time: number;
  readonly reason: BackupReason;
}

/** The folder of the backups of one file. */
export function backupFolder(companyFolder: string, file: FileId): string {
  return join(companyFolder, 'backups', file);
}

/** Text of a time that every file system takes in a name, and that sorts by time. */
export function timeInName(now: Date): string {
  return now.toISOString().replace(/[:.]/g, '-');
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
  const word = reason === 'edit' ? '' : `.${reason}`;
  await writeAtomically(join(folder, `${timeInName(now)}${word}.json`), bytes);
  const surplus = findSurplus((await listBackups(folder)).filter(isEdit));
  await Promise.all(surplus.map(({ name }) => rm(join(folder, name), { force: true })));
}

/** The backups of a file, newest first. */
export function listBackupsOf(companyFolder: string, file: FileId): Promise<readonly Backup[]> {
  return listBackups(backupFolder(companyFolder, file));
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
async function listBackups(folder: string): Promise<readonly Backup[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .map(parseName)
    .filter((backup) => backup !== undefined)
    .sort((a, b) => b.time - a.time);
}

function parseName(name: string): Backup | undefined {
  const match =
    /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z(?:\.(format|replaced|removed))?\.json$/.exec(
      name,
    );
  if (!match) return undefined;
  const [, day = '', hour = '', minute = '', second = '', ms = ''] = match;
  const time = Date.parse(`${day}T${hour}:${minute}:${second}.${ms}Z`);
  const reason = match[6] as Exclude<BackupReason, 'edit'> | undefined;
  return Number.isNaN(time) ? undefined : { name, time, reason: reason ?? 'edit' };
}

function isEdit({ reason }: Backup): boolean {
  return reason === 'edit';
}

/** Those that go, from a list with the newest first. */
function findSurplus(backups: readonly Backup[]): readonly Backup[] {
  const [newest, second, third] = backups;
  const crowded = newest && second && third && second.time - third.time < apartMs;
  const gone = crowded ? [second] : [];
  return [...gone, ...backups.filter((backup) => !gone.includes(backup)).slice(kept)];
}
