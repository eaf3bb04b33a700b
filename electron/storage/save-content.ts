import { keepBackup } from './backups.ts';
import { filePath, placeOf } from './company-paths.ts';
import { parseBytes, type EncodingFault } from './decode-text.ts';
import { answersLimit, readPlace } from './disk/read-bytes.ts';
import { writeError } from './file-error.ts';
import { faultError } from './load-content.ts';
import { changeCompany } from './lock/change-company.ts';
import type { Lock } from './lock/lock.ts';
import { revisionOf } from './revision.ts';
import { replaceFile } from './replace-file.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { BackupReason, Saved } from '../../shared/bridge/views.ts';
import { parseFile, type ParsedFile } from '../../shared/migrations/parse-file.ts';
import { formatEnvelope, formatVersion, type FileFault } from '../../shared/register/envelope.ts';
import type { FileContents, FileId, FileKind } from '../../shared/register/file-content.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** A new version of a file, and the revision of the version that it was made from. */
export interface Save<Kind extends FileKind> {
  readonly file: FileId;
  readonly kind: Kind;
  readonly content: FileContents[Kind];
  /** Empty for a file that is new. */
  readonly revision: string;
  readonly overwrite: boolean;
}

/** The file as it stands on the disk before a save. */
interface Current {
  readonly bytes: Uint8Array;
  readonly revision: string;
  readonly parsed: Result<ParsedFile<FileKind>, FileFault | EncodingFault>;
}

/** So often a save that may overwrite starts again where the file changes under its hands. */
const tries = 5;

/**
 * Saves a file of a company. The version is kept as a backup before it takes its place, and so is what it
 * replaces where that is not kept yet.
 */
export async function saveContent<Kind extends FileKind>(
  companyFolder: string,
  save: Save<Kind>,
  now: Date,
): Promise<Result<Saved, AppError>> {
  return changeCompany(companyFolder, filePath(companyFolder, save.file), async (lock) => {
    for (let left = tries; ; left -= 1) {
      const saved = await saveOnce(companyFolder, save, now, lock);
      const changed = !saved.ok && saved.error.kind === 'file-changed-elsewhere';
      if (!changed || !save.overwrite || left === 0) return saved;
    }
  });
}

async function saveOnce<Kind extends FileKind>(
  companyFolder: string,
  save: Save<Kind>,
  now: Date,
  lock: Lock,
): Promise<Result<Saved, AppError>> {
  const path = filePath(companyFolder, save.file);
  const onDisk = await readPlace(placeOf(companyFolder, save.file));
  if (!onDisk.ok && onDisk.error.kind !== 'file-missing') return onDisk;
  const current = onDisk.ok ? inspect(save.kind, onDisk.value) : undefined;
  const refusal = refuse(path, save, current);
  if (refusal) return fail(refusal);
  const unchanged = current && findUnchanged(save, current);
  if (unchanged) return ok(unchanged);
  try {
    if (current) await keepOld(companyFolder, save, current, now);
    return await write(companyFolder, save, current?.revision ?? '', now, lock);
  } catch (error) {
    return fail(writeError(error, path));
  }
}

function inspect(kind: FileKind, bytes: Uint8Array): Current {
  const parsed = parseBytes(bytes, (text) => parseFile(kind, text));
  return { bytes, revision: revisionOf(bytes), parsed };
}

function refuse(
  path: string,
  save: Save<FileKind>,
  current: Current | undefined,
): AppError | undefined {
  // A newer Seloste knows things that this one would lose, and a file in another encoding is whole: it is to be
  // converted first. Not even `overwrite` replaces them.
  if (current && !current.parsed.ok && ['newer', 'encoding'].includes(current.parsed.error.kind)) {
    return faultError(current.parsed.error, path);
  }
  const changed = (current?.revision ?? '') !== save.revision;
  return changed && !save.overwrite ? { kind: 'file-changed-elsewhere', path } : undefined;
}

function findUnchanged(save: Save<FileKind>, current: Current): Saved | undefined {
  if (!current.parsed.ok) return undefined;
  const { savedAt } = current.parsed.value;
  const unchanged = encode(save, savedAt);
  return revisionOf(unchanged) === current.revision
    ? { revision: current.revision, savedAt }
    : undefined;
}

async function keepOld(
  companyFolder: string,
  save: Save<FileKind>,
  current: Current,
  now: Date,
): Promise<void> {
  const reason = reasonToKeep(save, current);
  return keepBackup(companyFolder, save.file, current.bytes, now, reason);
}

function reasonToKeep(save: Save<FileKind>, { parsed, revision }: Current): BackupReason {
  if (!parsed.ok) return 'damaged';
  if (revision !== save.revision) return 'replaced';
  return parsed.value.formatVersion < formatVersion ? 'format' : 'edit';
}

function encode({ kind, content }: Save<FileKind>, savedAt: string): Uint8Array {
  return new TextEncoder().encode(formatEnvelope(kind, content, savedAt));
}

/** Writes the new version in the place of the one that was looked at, and of no other. */
async function write(
  companyFolder: string,
  save: Save<FileKind>,
  replaces: string,
  now: Date,
  lock: Lock,
): Promise<Result<Saved, AppError>> {
  const place = placeOf(companyFolder, save.file);
  const savedAt = now.toISOString();
  const bytes = encode(save, savedAt);
  if (bytes.length > answersLimit) {
    const { path } = place;
    return fail({ kind: 'file-too-large', path, size: bytes.length, limit: answersLimit });
  }
  await keepBackup(companyFolder, save.file, bytes, now, 'edit');
  return (await replaceFile(place, bytes, replaces, lock))
    ? ok({ revision: revisionOf(bytes), savedAt })
    : fail({ kind: 'file-changed-elsewhere', path: place.path });
}
