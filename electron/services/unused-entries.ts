// What the user can do about a file or folder that Seloste does not use. Only what the list of them
// names is ever touched, and nothing is deleted.
import { findUnused } from './find-unused.ts';
import { loadCompany } from './load-company.ts';
import { timeInName } from '../storage/backup-name.ts';
import { filePath, placeOf } from '../storage/company-paths.ts';
import { parseBytes } from '../storage/decode-text.ts';
import { listPlace, lookAtPlace, makePlace, movePlace } from '../storage/disk/disk.ts';
import { below, folderOf, placeIn, type Place } from '../storage/disk/place.ts';
import { readPlace } from '../storage/disk/read-bytes.ts';
import { writeError } from '../storage/file-error.ts';
import { listBackedUpRegisterIds } from '../storage/list-entries.ts';
import { faultError } from '../storage/load-content.ts';
import { changeCompany } from '../storage/lock/change-company.ts';
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
  readonly place: Place;
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
  const content = await readContent(found.value.place, 'register');
  if (!content.ok) return content;
  const fileName = path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/i, '');
  const name = pickText(content.value.name, 'fi');
  return changeCompany(view.folder, found.value.place.path, async () => {
    const id = toFreeId(isBlank(name) ? fileName : name, await listTaken(view.folder, path));
    const target = placeOf(view.folder, registerFile(id));
    return (await move(found.value.place, target)) ?? ok({ id });
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
  const after = await readContent(found.value.place, kindOfFile(file));
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
  const { view, place: source } = found.value;
  return changeCompany(view.folder, source.path, async () => {
    const target = await freePlace(
      placeIn(view.folder, 'backups', 'set-aside'),
      timeInName(now),
      path,
    );
    return (await move(source, target)) ?? ok(undefined);
  });
}

/** Moves a file or folder; what went wrong, where it did. */
async function move(from: Place, to: Place) {
  try {
    await makePlace(folderOf(to));
    await movePlace(from, to);
    return undefined;
  } catch (error) {
    return fail(writeError(error, to.path));
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
  const place = placeIn(view.value.folder, path);
  return entry?.actions.includes(action)
    ? ok({ view: view.value, entry, place })
    : fail({ kind: 'file-missing', path: place.path });
}

async function readContent<Kind extends FileKind>(
  place: Place,
  kind: Kind,
): Answer<FileContents[Kind]> {
  const bytes = await readPlace(place);
  if (!bytes.ok) return bytes;
  const parsed = parseBytes(bytes.value, (text) => parseFile(kind, text));
  return parsed.ok ? ok(parsed.value.content) : fail(faultError(parsed.error, place.path));
}

/** Ids that the file cannot get: those of other files and of removed registers, in small letters. */
async function listTaken(companyFolder: string, path: string): Promise<readonly string[]> {
  const names = await listPlace(placeIn(companyFolder, 'registers')).catch(() => []);
  const others = names.filter((name) => `registers/${name}` !== path);
  // The versions under the file's own name in small letters are its own: a system changed the letters.
  const own = idIn(path.slice('registers/'.length));
  const versions = await listBackedUpRegisterIds(companyFolder);
  return [...others.map(idIn), ...versions.filter((id) => id !== own)];
}

const idIn = (fileName: string) => fileName.toLowerCase().replace(/\.json$/, '');

async function freePlace(aside: Place, time: string, path: string): Promise<Place> {
  for (let number = 1; ; number += 1) {
    const place = below(aside, number === 1 ? time : `${time}-${String(number)}`, path);
    if (!(await lookAtPlace(place))) return place;
  }
}
