import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { findUnused } from '../../services/find-unused.ts';
import { loadCompany } from '../../services/load-company.ts';
import { problemOf, type Command, type Problem } from '../command.ts';
import { findCompanies } from '../find-companies.ts';
import { readFileOfAnyKind } from '../read-file-of-any-kind.ts';
import { unusedJson, unusedNotices, type CompanyUnused } from '../unused-notices.ts';
import { placeIn, type Place } from '../../storage/disk/place.ts';
import { listVersionFiles, readVersion } from '../../storage/version-files.ts';
import { commandLineWords } from '../../../shared/language/command-line/command-line-words.ts';
import { mayHoldAnswers } from '../../../shared/register/unused/unused-entry.ts';
import { ok } from '../../../shared/util/result.ts';
import { registerFile } from '../../../shared/register/file-content.ts';

interface Checked {
  /** Files that are in order. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  readonly unused: readonly CompanyUnused[];
}

/** seloste validate DIR|FILE …: every file that does not open, with what to do about it. */
export const validateCommand: Command = {
  name: 'validate',
  options: {},
  positionals: ['paths'],
  repeats: true,
  async run({ language, positionals }) {
    const checks: Checked[] = [];
    for (const path of positionals) checks.push(await check(resolve(path)));
    const { files, problems, unused } = gather(checks);
    return ok({
      text: files.map(commandLineWords[language].fileInOrder).join('\n'),
      json: { files, unused: unusedJson(unused) },
      notices: unusedNotices(unused, language),
      problems,
      exitCode: unused.some((one) => one.unused.some(mayHoldAnswers)) ? 1 : 0,
    });
  },
};

const nothing: Checked = { files: [], problems: [], unused: [] };

function gather(checks: readonly Checked[]): Checked {
  return {
    files: checks.flatMap(({ files }) => files),
    problems: checks.flatMap(({ problems }) => problems),
    unused: checks.flatMap(({ unused }) => unused),
  };
}

async function check(path: string): Promise<Checked> {
  const isFile = await stat(path).then(
    (entry) => entry.isFile(),
    () => path.endsWith('.json'),
  );
  return isFile ? checkFile(path) : checkFolder(path);
}

async function checkFile(path: string): Promise<Checked> {
  const file = await readFileOfAnyKind(path);
  // A kept paper is none of the files that open: it is told by the place where all of them stand.
  if (!file.ok && isVersionPath(path)) return checkVersion(placeIn(dirname(path), basename(path)));
  return file.ok ? { ...nothing, files: [path] } : { ...nothing, problems: [file.error] };
}

function isVersionPath(path: string): boolean {
  return basename(dirname(dirname(path))) === 'versions';
}

async function checkVersion(place: Place): Promise<Checked> {
  const version = await readVersion(place);
  return version.ok
    ? { ...nothing, files: [place.path] }
    : { ...nothing, problems: [problemOf(version.error)] };
}

async function checkFolder(path: string): Promise<Checked> {
  const found = await findCompanies(path, undefined);
  if (!found.ok) return { ...nothing, problems: [found.error] };
  const { workspace, ids, problems } = found.value;
  const checks: Checked[] = [{ ...nothing, problems }];
  for (const id of ids) checks.push(await checkCompany(workspace, id));
  return gather(checks);
}

async function checkCompany(workspace: string, id: string): Promise<Checked> {
  const view = await loadCompany(workspace, id);
  if (!view.ok) return { ...nothing, problems: [problemOf(view.error)] };
  const { folder, registers, processor, problems } = view.value;
  const names = ['company', ...registers.map(({ id }) => registerFile(id))];
  if (processor) names.push('processor');
  const versions: Checked[] = [];
  for (const place of await listVersionFiles(folder)) versions.push(await checkVersion(place));
  return {
    unused: [{ companyId: id, unused: await findUnused(view.value) }],
    files: [
      ...names.map((name) => join(folder, `${name}.json`)),
      ...versions.flatMap(({ files }) => files),
    ],
    problems: [
      ...problems.map(({ error }) => problemOf(error)),
      ...versions.flatMap((one) => one.problems),
    ],
  };
}
