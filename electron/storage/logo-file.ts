// The logo of a company: attachments/logo.png or logo.jpg. The old one goes to backups/attachments/logo.
import { readFile, rm, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

import { timeInName } from './backup-name.ts';
import { findAttachmentsFolder } from './company-paths.ts';
import { errorCode, readError, writeError } from './file-error.ts';
import { changeCompany } from './lock/change-company.ts';
import { makeFolder } from './make-folder.ts';
import { writeAtomically } from './write-atomically.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import { logoBytes } from '../../shared/document/logo-limits.ts';
import type { Picture } from '../../shared/document/document.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** A picture with the path that it was read from. */
export interface PictureFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

type Format = Picture['format'];

/** Where more than one stands in the folder, by hand or by a sync engine, the first counts. */
const names = ['logo.png', 'logo.jpg', 'logo.jpeg'];
const nameOf: Readonly<Record<Format, string>> = { png: 'logo.png', jpeg: 'logo.jpg' };

/** The bytes of a file that may become a logo. One that is too heavy is not read at all. */
export async function readPictureFile(path: string): Promise<Result<PictureFile, AppError>> {
  try {
    const { size } = await stat(path);
    if (size > logoBytes) return fail({ kind: 'logo-unusable', path, reason: 'too-heavy' });
    return ok({ path, bytes: await readFile(path) });
  } catch (error) {
    return fail(readError(error, path));
  }
}

/** The logo of the company as it stands on the disk; undefined where it has none. */
export async function readLogoFile(
  companyFolder: string,
): Promise<Result<PictureFile | undefined, AppError>> {
  const folder = await findAttachmentsFolder(companyFolder);
  if (!folder.ok) return folder;
  for (const name of names) {
    const file = await readPictureFile(join(folder.value, name));
    if (file.ok || file.error.kind !== 'file-missing') return file;
  }
  return ok(undefined);
}

/** Puts the picture in the place of the logo. The old one is kept as a backup. */
export async function writeLogoFile(
  companyFolder: string,
  format: Format,
  bytes: Uint8Array,
  now: Date,
): Promise<Result<void, AppError>> {
  return changeLogo(companyFolder, now, async (folder) => {
    await makeFolder(folder);
    await writeAtomically(join(folder, nameOf[format]), bytes);
    return names.filter((name) => name !== nameOf[format]);
  });
}

/** Moves the logo into the backups. */
export async function removeLogoFile(
  companyFolder: string,
  now: Date,
): Promise<Result<void, AppError>> {
  return changeLogo(companyFolder, now, () => Promise.resolve(names));
}

/** Backs up what stands in the folder, makes the change, and removes the names that it gives back. */
async function changeLogo(
  companyFolder: string,
  now: Date,
  change: (folder: string) => Promise<readonly string[]>,
): Promise<Result<void, AppError>> {
  const folder = await findAttachmentsFolder(companyFolder);
  if (!folder.ok) return folder;
  return changeCompany(companyFolder, folder.value, async () => {
    try {
      for (const name of names) await keepOld(companyFolder, join(folder.value, name), now);
      const gone = await change(folder.value);
      for (const name of gone) await rm(join(folder.value, name), { force: true });
      return ok(undefined);
    } catch (error) {
      return fail(writeError(error, folder.value));
    }
  });
}

async function keepOld(companyFolder: string, path: string, now: Date): Promise<void> {
  const old = await readFile(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (old === undefined) return;
  const folder = join(companyFolder, 'backups', 'attachments', 'logo');
  await makeFolder(folder);
  await writeAtomically(join(folder, `${timeInName(now)}.replaced${extname(path)}`), old);
}
