import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { loadCompany } from '../../services/load-company.ts';
import { problemOf, type Command, type Problem } from '../command.ts';
import { findCompanies } from '../find-companies.ts';
import { readFileOfAnyKind } from '../read-file-of-any-kind.ts';
import { listVersionFiles, readVersion } from '../../storage/version-files.ts';
import { commandLineWords } from '../../../shared/language/command-line/command-line-words.ts';
import { ok } from '../../../shared/util/result.ts';
import { registerFile } from '../../../shared/register/file-content.ts';

interface Checked {
  /** Files that are in order. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** seloste validate DIR|FILE …: every file that does not open, with what to do about it. */
export const validateCommand: Command = {
  name: 'validate',
  options: {},
  positionals: ['paths'],
  repeats: true,
  async run({ language, positionals }) {
    const checks = await Promise.all(positionals.map((path) => check(resolve(path))));
    const files = checks.flatMap((one) => one.files);
    const problems = checks.flatMap((one) => one.problems);
    const text = files.map(commandLineWords[language].fileInOrder).join('\n');
    return ok({ text, json: { files }, notices: [], problems });
  },
};

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
  if (!file.ok && isVersionPath(path)) return checkVersion(path);
  return file.ok ? { files: [path], problems: [] } : { files: [], problems: [file.error] };
}

function isVersionPath(path: string): boolean {
  return basename(dirname(dirname(path))) === 'versions';
}

async function checkVersion(path: string): Promise<Checked> {
  const version = await readVersion(path);
  return version.ok
    ? { files: [path], problems: [] }
    : { files: [], problems: [problemOf(version.error)] };
}

async function checkFolder(path: string): Promise<Checked> {
  const found = await findCompanies(path, undefined);
  if (!found.ok) return { files: [], problems: [found.error] };
  const { workspace, ids, problems } = found.value;
  const checks = await Promise.all(ids.map((id) => checkCompany(workspace, id)));
  return {
    files: checks.flatMap((one) => one.files),
    problems: [...problems, ...checks.flatMap((one) => one.problems)],
  };
}

async function checkCompany(workspace: string, id: string): Promise<Checked> {
  const view = await loadCompany(workspace, id);
  if (!view.ok) return { files: [], problems: [problemOf(view.error)] };
  const { folder, registers, processor, problems } = view.value;
  const names = ['company', ...registers.map(({ id }) => registerFile(id))];
  if (processor) names.push('processor');
  const versions = await Promise.all((await listVersionFiles(folder)).map(checkVersion));
  return {
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
