// The logo of a company: attachments/logo.png or logo.jpg. The old one goes to backups/attachments/logo.
import { extname } from 'node:path';

import { timeInName } from './backup-name.ts';
import { makePlace, removePlace, writePlace } from './disk/disk.ts';
import { below, placeIn, type Place } from './disk/place.ts';
import { readBytes, readPlace } from './disk/read-bytes.ts';
import { writeError } from './file-error.ts';
import { changeCompany } from './lock/change-company.ts';
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
  return toPicture(path, await readBytes(path, logoBytes));
}

/** The logo of the company as it stands on the disk; undefined where it has none. */
export async function readLogoFile(
  companyFolder: string,
): Promise<Result<PictureFile | undefined, AppError>> {
  const folder = attachmentsOf(companyFolder);
  for (const name of names) {
    const place = below(folder, name);
    const file = toPicture(place.path, await readPlace(place, logoBytes));
    if (file.ok || file.error.kind !== 'file-missing') return file;
  }
  return ok(undefined);
}

function toPicture(
  path: string,
  read: Result<Uint8Array, AppError>,
): Result<PictureFile, AppError> {
  if (read.ok) return ok({ path, bytes: read.value });
  const tooHeavy = read.error.kind === 'file-too-large';
  return tooHeavy ? fail({ kind: 'logo-unusable', path, reason: 'too-heavy' }) : read;
}

/** The folder of the files of a company that are not ours. */
function attachmentsOf(companyFolder: string): Place {
  return placeIn(companyFolder, 'attachments');
}

/** Puts the picture in the place of the logo. The old one is kept as a backup. */
export async function writeLogoFile(
  companyFolder: string,
  format: Format,
  bytes: Uint8Array,
  now: Date,
): Promise<Result<void, AppError>> {
  return changeLogo(companyFolder, now, async (folder) => {
    await makePlace(folder);
    await writePlace(below(folder, nameOf[format]), bytes);
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
  change: (folder: Place) => Promise<readonly string[]>,
): Promise<Result<void, AppError>> {
  const folder = attachmentsOf(companyFolder);
  return changeCompany(companyFolder, folder.path, async () => {
    try {
      for (const name of names) {
        const kept = await keepOld(companyFolder, below(folder, name), now);
        if (!kept.ok) return kept;
      }
      const gone = await change(folder);
      for (const name of gone) await removePlace(below(folder, name));
      return ok(undefined);
    } catch (error) {
      return fail(writeError(error, folder.path));
    }
  });
}

/** Whatever stands under the name of a logo is kept, also one that is too heavy to be printed. */
async function keepOld(
  companyFolder: string,
  place: Place,
  now: Date,
): Promise<Result<void, AppError>> {
  const old = await readPlace(place);
  if (!old.ok) return old.error.kind === 'file-missing' ? ok(undefined) : old;
  const folder = placeIn(companyFolder, 'backups', 'attachments', 'logo');
  await makePlace(folder);
  await writePlace(below(folder, `${timeInName(now)}.replaced${extname(place.path)}`), old.value);
  return ok(undefined);
}
