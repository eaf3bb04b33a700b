// What was printed, one file for each paper that says something new: <company>/versions/<subject>/0001.json.
// Files are written once and never changed; one that cannot be read stands in the way of nothing.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { findVersionsFolder } from './company-paths.ts';
import { errorCode, readError, writeError } from './file-error.ts';
import { inTurn } from './in-turn.ts';
import { decodeText, faultError, readBytes } from './load-content.ts';
import { makeFolder } from './make-folder.ts';
import { writeOnce } from './write-once.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import { formatVersionFile, parseVersion } from '../../shared/migrations/parse-version.ts';
import { parseEnvelope, type FileFault } from '../../shared/register/envelope.ts';
import type { Version } from '../../shared/register/version.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** The versions of a company that carry a code, and the files that could not be read. */
export interface FoundVersions {
  readonly versions: readonly Version[];
  readonly problems: readonly AppError[];
}

/** Keeps what was printed of the subject, unless a version that says the same is there already. */
export async function keepVersion(
  companyFolder: string,
  subject: string,
  version: Version,
): Promise<Result<void, AppError>> {
  const folder = await findVersionsFolder(companyFolder, subject);
  if (!folder.ok) return folder;
  return inTurn(folder.value, async () => {
    const names = await listVersions(folder.value);
    if (!names.ok) return names;
    const known = await findInFolder(folder.value, names.value, version.checkCode);
    if (known.versions.length > 0) return ok(undefined);
    try {
      await makeFolder(folder.value);
      await writeNext(folder.value, names.value, formatVersionFile(version));
      return ok(undefined);
    } catch (error) {
      return fail(writeError(error, folder.value));
    }
  });
}

/** Every version of the company that carries the code. */
export async function findVersions(companyFolder: string, code: string): Promise<FoundVersions> {
  const subjects = await listNames(join(companyFolder, 'versions'));
  if (!subjects.ok) return { versions: [], problems: [subjects.error] };
  const found = await Promise.all(
    subjects.value.map((subject) => findOfSubject(companyFolder, subject, code)),
  );
  return {
    versions: found.flatMap(({ versions }) => versions),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** The paths of every version of the company, whatever can be read of them. */
export async function listVersionFiles(companyFolder: string): Promise<readonly string[]> {
  const subjects = await listNames(join(companyFolder, 'versions'));
  if (!subjects.ok) return [];
  const files = await Promise.all(
    subjects.value.map(async (subject) => {
      const folder = await findVersionsFolder(companyFolder, subject);
      const names = folder.ok ? await listVersions(folder.value) : folder;
      return folder.ok && names.ok ? names.value.map((name) => join(folder.value, name)) : [];
    }),
  );
  return files.flat();
}

/** Whether the file holds a version that can be read. */
export async function checkVersionFile(path: string): Promise<Result<void, AppError>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const version = parseVersion(decodeText(bytes.value));
  return version.ok ? ok(undefined) : fail(faultError(version.error, path));
}

async function findOfSubject(
  companyFolder: string,
  subject: string,
  code: string,
): Promise<FoundVersions> {
  const folder = await findVersionsFolder(companyFolder, subject);
  // Not ours: something that a person or another program has put there.
  if (!folder.ok) return { versions: [], problems: [] };
  const names = await listVersions(folder.value);
  if (!names.ok) return { versions: [], problems: [names.error] };
  return findInFolder(folder.value, names.value, code);
}

async function findInFolder(
  folder: string,
  names: readonly string[],
  code: string,
): Promise<FoundVersions> {
  const versions: Version[] = [];
  const problems: AppError[] = [];
  for (const name of names) {
    const version = await readVersion(join(folder, name), code);
    if (!version.ok) problems.push(version.error);
    else if (version.value?.checkCode === code) versions.push(version.value);
  }
  return { versions, problems };
}

/** The version; undefined for one of another code, of which only the envelope is looked at. */
async function readVersion(
  path: string,
  code: string,
): Promise<Result<Version | undefined, AppError>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  const version = text.includes(code) ? parseVersion(text) : passOver(text);
  return version.ok ? version : fail(faultError(version.error, path));
}

function passOver(text: string): Result<undefined, FileFault> {
  const envelope = parseEnvelope(text, 'version');
  return envelope.ok ? ok(undefined) : envelope;
}

/** Writes under the first free number after the last one: numbers of removed files are not used again. */
async function writeNext(folder: string, names: readonly string[], text: string): Promise<void> {
  const last = Math.max(0, ...names.map((name) => Number.parseInt(name, 10)));
  for (let number = last + 1; ; number += 1) {
    const name = `${String(number).padStart(4, '0')}.json`;
    if (await writeOnce(join(folder, name), text)) return;
  }
}

async function listVersions(folder: string): Promise<Result<readonly string[], AppError>> {
  const names = await listNames(folder);
  return names.ok ? ok(names.value.filter((name) => /^\d{4,8}\.json$/.test(name))) : names;
}

/** The names in a folder, sorted; none where nothing was printed yet. */
async function listNames(folder: string): Promise<Result<readonly string[], AppError>> {
  try {
    return ok((await readdir(folder)).sort());
  } catch (error) {
    const isEmpty = ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '');
    return isEmpty ? ok([]) : fail(readError(error, folder));
  }
}
