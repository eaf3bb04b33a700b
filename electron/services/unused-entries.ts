// What the user can do about a file or folder that Seloste does not use. Only what the list of them
// names is ever touched, and nothing is deleted.
import { lstat, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { findUnused } from './find-unused.ts';
import { loadCompany } from './load-company.ts';
import { timeInName } from '../storage/backup-name.ts';
import { filePath } from '../storage/company-paths.ts';
import { writeError } from '../storage/file-error.ts';
import { listBackedUpRegisterIds, listNames } from '../storage/list-entries.ts';
import { decodeText, faultError, readBytes } from '../storage/load-content.ts';
import { changeCompany } from '../storage/lock/change-company.ts';
import { makeFolder } from '../storage/make-folder.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { AnswerChange, CompanyView } from '../../shared/bridge/views.ts';
import type { Language } from '../../shared/language/language.ts';
import { parseFile } from '../../shared/migrations/parse-file.ts';
import { describeDifferences } from '../../shared/papers/describe-differences.ts';
import {
  contentOf,
  kindOfFile,
  registerFile,
  type FileContents,
  type FileKind,
} from '../../shared/register/file-content.ts';
import { pickText } from '../../shared/register/pick-text.ts';
import type { UnusedAction, UnusedEntry } from '../../shared/register/unused/unused-entry.ts';
import { isBlank } from '../../shared/util/blank.ts';
import { toFreeId } from '../../shared/util/file-name.ts';
import { fail, ok } from '../../shared/util/result.ts';

interface Found {
  readonly view: CompanyView;
  readonly entry: UnusedEntry;
  readonly path: string;
}

/** Gives a register's file a name that Seloste can address, made of the register's own name. */
export async function openAsRegister(
  folder: string,
  companyId: string,
  path: string,
): Answer<{ readonly id: string }> {
  const found = await find(folder, companyId, path, 'open-as-register');
  if (!found.ok) return found;
  const { view } = found.value;
  const content = await readContent(found.value.path, 'register');
  if (!content.ok) return content;
  const fileName = path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/i, '');
  const name = pickText(content.value.name, 'fi');
  return changeCompany(view.folder, found.value.path, async () => {
    const id = toFreeId(isBlank(name) ? fileName : name, await listTaken(view.folder, path));
    const target = filePath(view.folder, registerFile(id));
    return (await move(found.value.path, target)) ?? ok({ id });
  });
}

/** What differs, from the file in use to the unused one. */
export async function compareUnused(
  folder: string,
  companyId: string,
  path: string,
  spoken: Language,
): Answer<readonly AnswerChange[]> {
  const found = await find(folder, companyId, path, 'compare');
  if (!found.ok) return found;
  const { view, entry } = found.value;
  const file = entry.of ?? 'company';
  const { company, registers, processor } = view;
  const parts = { company: company.content, registers, processor: processor?.content };
  const before = contentOf(parts, file);
  if (!before) return fail({ kind: 'file-missing', path: filePath(view.folder, file) });
  const after = await readContent(found.value.path, kindOfFile(file));
  if (!after.ok) return after;
  return ok(describeDifferences({ parts, file, before, after: after.value, spoken }));
}

/** Moves the file or folder into the backups of the company. */
export async function setAsideUnused(
  folder: string,
  companyId: string,
  path: string,
  now: Date,
): Answer<void> {
  const found = await find(folder, companyId, path, 'set-aside');
  if (!found.ok) return found;
  const { view, path: source } = found.value;
  const aside = join(view.folder, 'backups', 'set-aside');
  return changeCompany(view.folder, source, async () => {
    const target = await freePath(join(aside, timeInName(now)), path);
    return (await move(source, target)) ?? ok(undefined);
  });
}

/** Moves a file or folder; what went wrong, where it did. */
async function move(from: string, to: string) {
  try {
    await makeFolder(dirname(to));
    await rename(from, to);
    return undefined;
  } catch (error) {
    return fail(writeError(error, to));
  }
}

/** The entry, where it is still there and the action fits it. */
async function find(
  folder: string,
  companyId: string,
  path: string,
  action: UnusedAction,
): Answer<Found> {
  const view = await loadCompany(folder, companyId);
  if (!view.ok) return view;
  const entry = (await findUnused(view.value)).find((one) => one.path === path);
  const fullPath = join(view.value.folder, path);
  return entry?.actions.includes(action)
    ? ok({ view: view.value, entry, path: fullPath })
    : fail({ kind: 'file-missing', path: fullPath });
}

async function readContent<Kind extends FileKind>(
  path: string,
  kind: Kind,
): Answer<FileContents[Kind]> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const parsed = parseFile(kind, decodeText(bytes.value));
  return parsed.ok ? ok(parsed.value.content) : fail(faultError(parsed.error, path));
}

/** Ids that the file cannot get: those of other files and of removed registers, in small letters. */
async function listTaken(companyFolder: string, path: string): Promise<readonly string[]> {
  const names = await listNames(join(companyFolder, 'registers'));
  const others = (names.ok ? names.value : []).filter((name) => `registers/${name}` !== path);
  // The versions under the file's own name in small letters are its own: a system changed the letters.
  const own = idIn(path.slice('registers/'.length));
  const versions = await listBackedUpRegisterIds(companyFolder);
  return [...others.map(idIn), ...versions.filter((id) => id !== own)];
}

const idIn = (fileName: string) => fileName.toLowerCase().replace(/\.json$/, '');

async function freePath(folder: string, path: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const place = number === 1 ? folder : `${folder}-${String(number)}`;
    const taken = await lstat(join(place, path)).then(
      () => true,
      () => false,
    );
    if (!taken) return join(place, path);
  }
}
