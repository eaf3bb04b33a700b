// What was printed, one file for each paper that says something else than the last one of its kind.
// Files are written once and never changed; one that cannot be read stands in the way of nothing.
import { findVersionsFolder } from './company-paths.ts';
import { writeError } from './file-error.ts';
import { inTurn } from './in-turn.ts';
import { makePlace } from './disk/disk.ts';
import type { Place } from './disk/place.ts';
import { listSubjects, listVersions, readVersionFile, writeNext } from './version-files.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import {
  formatVersionFile,
  parseVersion,
  parseVersionHead,
} from '../../shared/migrations/parse-version.ts';
import { parseEnvelope, type FileFault } from '../../shared/register/envelope.ts';
import type { Version, VersionHead } from '../../shared/register/version.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** The versions of a company that carry a code, and the files that could not be read. */
export interface FoundVersions {
  readonly versions: readonly Version[];
  readonly problems: readonly AppError[];
}

/**
 * Keeps what was printed of the subject, unless the last such paper says the same. What an older one says
 * is kept again, so that the last file tells what was printed last.
 */
export async function keepVersion(
  companyFolder: string,
  subject: string,
  version: Version,
): Promise<Result<void, AppError>> {
  const folder = await findVersionsFolder(companyFolder, subject);
  if (!folder.ok) return folder;
  return inTurn(folder.value.path, async () => {
    const paths = await listVersions(folder.value);
    if (!paths.ok) return paths;
    const last = await findLastLike(version, paths.value);
    if (last?.checkCode === version.checkCode) return ok(undefined);
    try {
      await makePlace(folder.value);
      await writeNext(folder.value, paths.value, formatVersionFile(version));
      return ok(undefined);
    } catch (error) {
      return fail(writeError(error, folder.value.path));
    }
  });
}

/** The last paper of the same kind, language and client: with or without lines to sign, it is the same one. */
async function findLastLike(
  { kind, language, controllerId }: VersionHead,
  paths: readonly Place[],
): Promise<VersionHead | undefined> {
  for (const path of paths.toReversed()) {
    const head = await readVersionFile(path, parseVersionHead);
    const isLike =
      head.ok &&
      head.value.kind === kind &&
      head.value.language === language &&
      head.value.controllerId === controllerId;
    if (isLike) return head.value;
  }
  return undefined;
}

/** The papers of the company that carry the code, each as it was first kept. */
export async function findVersions(companyFolder: string, code: string): Promise<FoundVersions> {
  const subjects = await listSubjects(companyFolder);
  if (!subjects.ok) return { versions: [], problems: [subjects.error] };
  const found = await Promise.all(
    subjects.value.map((subject) => findOfSubject(companyFolder, subject, code)),
  );
  return {
    versions: found.flatMap(({ versions }) => versions),
    problems: found.flatMap(({ problems }) => problems),
  };
}

async function findOfSubject(
  companyFolder: string,
  subject: string,
  code: string,
): Promise<FoundVersions> {
  const folder = await findVersionsFolder(companyFolder, subject);
  // Not ours: something that a person or another program has put there.
  if (!folder.ok) return { versions: [], problems: [] };
  const paths = await listVersions(folder.value);
  if (!paths.ok) return { versions: [], problems: [paths.error] };
  const versions: Version[] = [];
  const problems: AppError[] = [];
  for (const path of paths.value) {
    const version = await readVersionFile(path, (text) => parseWith(code, text));
    if (!version.ok) problems.push(version.error);
    else if (version.value?.checkCode === code) versions.push(version.value);
  }
  // A paper that was printed again after another one was first made on the day of the first.
  return { versions: versions.slice(0, 1), problems };
}

/** The version; undefined for one of another code, of which only the envelope is looked at. */
function parseWith(code: string, text: string): Result<Version | undefined, FileFault> {
  if (text.includes(code)) return parseVersion(text);
  const envelope = parseEnvelope(text, 'version');
  return envelope.ok ? ok(undefined) : envelope;
}
