// The files of kept versions: <company>/versions/<subject>/0001.json, in the order in which they were written.
import { basename } from 'node:path';

import { findVersionsFolder } from './company-paths.ts';
import { errorCode, readError } from './file-error.ts';
import { parseBytes } from './decode-text.ts';
import { listPlace, writeNewPlace } from './disk/disk.ts';
import { below, placeIn, type Place } from './disk/place.ts';
import { readPlace } from './disk/read-bytes.ts';
import { faultError } from './load-content.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import { parseVersion } from '../../shared/migrations/parse-version.ts';
import type { FileFault } from '../../shared/register/envelope.ts';
import type { Version } from '../../shared/register/version.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** What was printed of: registers, the company, its processor record, and whatever stands beside them. */
export function listSubjects(companyFolder: string): Promise<Result<readonly string[], AppError>> {
  return listNames(placeIn(companyFolder, 'versions'));
}

/** The versions in the folder of a subject, the oldest first. */
export async function listVersions(folder: Place): Promise<Result<readonly Place[], AppError>> {
  const names = await listNames(folder);
  if (!names.ok) return names;
  const numbered = names.value.filter((name) => /^\d{4,8}\.json$/.test(name));
  return ok(numbered.sort((a, b) => numberOf(a) - numberOf(b)).map((name) => below(folder, name)));
}

/** Every version of the company, whatever can be read of them. */
export async function listVersionFiles(companyFolder: string): Promise<readonly Place[]> {
  const subjects = await listSubjects(companyFolder);
  if (!subjects.ok) return [];
  const files = await Promise.all(
    subjects.value.map(async (subject) => {
      const folder = await findVersionsFolder(companyFolder, subject);
      const paths = folder.ok ? await listVersions(folder.value) : folder;
      return paths.ok ? paths.value : [];
    }),
  );
  return files.flat();
}

/** What the file says, as far as the parser reads it. */
export async function readVersionFile<Parsed>(
  place: Place,
  parse: (text: string) => Result<Parsed, FileFault>,
): Promise<Result<Parsed, AppError>> {
  const bytes = await readPlace(place);
  if (!bytes.ok) return bytes;
  const parsed = parseBytes(bytes.value, parse);
  return parsed.ok ? parsed : fail(faultError(parsed.error, place.path));
}

/** The version in the file. */
export function readVersion(place: Place): Promise<Result<Version, AppError>> {
  return readVersionFile(place, parseVersion);
}

/** Writes under the first free number after the last one: numbers of removed files are not used again. */
export async function writeNext(
  folder: Place,
  paths: readonly Place[],
  text: string,
): Promise<void> {
  const last = paths.at(-1);
  for (let number = last === undefined ? 1 : numberOf(basename(last.path)) + 1; ; number += 1) {
    const name = `${String(number).padStart(4, '0')}.json`;
    if (await writeNewPlace(below(folder, name), text)) return;
  }
}

function numberOf(name: string): number {
  return Number.parseInt(name, 10);
}

/** The names in a folder; none where nothing was printed yet. */
async function listNames(folder: Place): Promise<Result<readonly string[], AppError>> {
  try {
    return ok([...(await listPlace(folder))].sort());
  } catch (error) {
    const isEmpty = ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '');
    return isEmpty ? ok([]) : fail(readError(error, folder.path));
  }
}
