// The versions of a file that are kept in the backups of its company: to be listed, looked at, and restored.
import { parseBackupName, type BackupName } from './backup-name.ts';
import { backupFolder, listBackups } from './backups.ts';
import { placeOf } from './company-paths.ts';
import { decodeOther, parseBytes } from './decode-text.ts';
import { listPlace, lookAtPlace } from './disk/disk.ts';
import { below, placeIn, type Place } from './disk/place.ts';
import { readPlace } from './disk/read-bytes.ts';
import { faultError } from './load-content.ts';
import { revisionOf } from './revision.ts';
import { saveContent } from './save-content.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { EarlierVersion, Saved } from '../../shared/bridge/views.ts';
import { parseFile, type ParsedFile } from '../../shared/migrations/parse-file.ts';
import {
  isFileId,
  kindOfFile,
  type FileId,
  type FileKind,
} from '../../shared/register/file-content.ts';
import { fail, type Result } from '../../shared/util/result.ts';

/** The files of a company that have backups, removed registers among them. */
export async function listFilesWithVersions(companyFolder: string): Promise<readonly FileId[]> {
  const backups = placeIn(companyFolder, 'backups');
  const [own, registers] = await Promise.all([
    listPlace(backups).catch(() => []),
    listPlace(below(backups, 'registers')).catch(() => []),
  ]);
  const files = [...own, ...registers.map((id) => `registers/${id}`)];
  return files.filter(isFileId).sort();
}

/** The kept versions of a file, the newest first; the one that the file holds now is marked. */
export async function listEarlierVersions(
  companyFolder: string,
  file: FileId,
): Promise<readonly EarlierVersion[]> {
  const folder = backupFolder(companyFolder, file);
  const current = await readPlace(placeOf(companyFolder, file));
  const bytes = current.ok ? current.value : undefined;
  const found = await Promise.all(
    (await listBackups(folder)).map((backup) => toVersion(folder, backup, bytes)),
  );
  return found.flat();
}

/** One kept version, brought to the newest format. */
export async function readEarlierVersion(
  companyFolder: string,
  file: FileId,
  id: string,
): Promise<Result<ParsedFile<FileKind>, AppError>> {
  const place = below(backupFolder(companyFolder, file), id);
  if (!parseBackupName(id)) return fail({ kind: 'file-missing', path: place.path });
  const bytes = await readPlace(place);
  if (!bytes.ok) return bytes;
  const parse = (text: string) => parseFile(kindOfFile(file), text);
  // The original of a file that was converted says the same as it: only its letters are coded in another way.
  const other = decodeOther(bytes.value);
  const parsed = other ? parse(other.text) : parseBytes(bytes.value, parse);
  return parsed.ok ? parsed : fail(faultError(parsed.error, place.path));
}

/**
 * Saves a kept version in the place of the file, which is kept in turn. `revision` is that of the file as the
 * user knows it, empty for a file that is gone; `overwrite` as for any save.
 */
export async function restoreEarlierVersion(
  companyFolder: string,
  file: FileId,
  id: string,
  known: { readonly revision: string; readonly overwrite: boolean },
  now: Date,
): Promise<Result<Saved, AppError>> {
  const version = await readEarlierVersion(companyFolder, file, id);
  if (!version.ok) return version;
  const { content } = version.value;
  return saveContent(companyFolder, { file, kind: kindOfFile(file), content, ...known }, now);
}

async function toVersion(
  folder: Place,
  { name, sequence, time, reason }: BackupName,
  current: Uint8Array | undefined,
): Promise<readonly EarlierVersion[]> {
  const place = below(folder, name);
  const found = await lookAtPlace(place).catch(() => undefined);
  // Thinned in the same moment.
  if (!found) return [];
  const { size } = found;
  const isCurrent = size === current?.length && (await equals(place, current));
  return [{ id: name, sequence, keptAt: new Date(time).toISOString(), reason, size, isCurrent }];
}

async function equals(place: Place, current: Uint8Array): Promise<boolean> {
  const bytes = await readPlace(place);
  return bytes.ok && revisionOf(bytes.value) === revisionOf(current);
}
