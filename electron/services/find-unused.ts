// The files and folders below a company that Seloste does not use. A file that drops out of the list, of
// the record and of every check without a word is as good as lost.
import { join } from 'node:path';

import { decodeText } from '../storage/decode-text.ts';
import { listPlace, lookAtPlace } from '../storage/disk/disk.ts';
import { placeIn, type Place } from '../storage/disk/place.ts';
import { readPlace } from '../storage/disk/read-bytes.ts';
import { readLogoFile } from '../storage/logo-file.ts';
import type { CompanyView } from '../../shared/bridge/views.ts';
import { parseFile } from '../../shared/migrations/parse-file.ts';
import { kindOfText } from '../../shared/register/envelope.ts';
import { registerFile, type FileId, type FileKind } from '../../shared/register/file-content.ts';
import { classifyEntries, type FoundEntry } from '../../shared/register/unused/classify-entries.ts';
import type { UnusedEntry } from '../../shared/register/unused/unused-entry.ts';
import { isId } from '../../shared/util/file-name.ts';

/** A temporary file younger than this may belong to a program that is just writing. */
const leftoverAgeMs = 10 * 60_000;

/** Every file and folder of the company that is not in use, sorted by path. */
export async function findUnused(view: CompanyView): Promise<readonly UnusedEntry[]> {
  const used = usedFiles(view);
  const paths = await listUnused(view.folder, used);
  const entries = await Promise.all(paths.map(async (path) => lookAt(view, path)));
  const unused = classifyEntries(entries.flat(), used);
  const settled = await Promise.all(
    unused.map(async (entry) => ((await isBeingWritten(view.folder, entry)) ? [] : [entry])),
  );
  return settled.flat();
}

/** The files of answers that are in use, whether they open or not. */
function usedFiles({ registers, problems }: CompanyView): readonly FileId[] {
  const files = [
    'company' as const,
    'processor' as const,
    ...registers.map(({ id }) => registerFile(id)),
    ...problems.map(({ file }) => file),
  ];
  return [...new Set(files)];
}

async function listUnused(folder: string, used: readonly FileId[]): Promise<readonly string[]> {
  const usedPaths = new Set(used.map((file) => `${file}.json`));
  const logo = await readLogoFile(folder);
  const logoPath = logo.ok && logo.value ? logo.value.path : undefined;
  const [top, registers, attachments, versions] = await Promise.all([
    listNames(folder, '.'),
    listBelow(folder, 'registers'),
    listBelow(folder, 'attachments'),
    listVersionEntries(folder),
  ]);
  return [
    ...top.filter((name) => !ownNames.includes(name) && !usedPaths.has(name)),
    ...registers.filter((path) => !usedPaths.has(path)),
    ...attachments.filter((path) => logoPath === undefined || join(folder, path) !== logoPath),
    ...versions,
  ].sort();
}

/** Folders whose content is looked at for itself, or that hold only what was set aside. */
const ownNames: readonly string[] = ['registers', 'attachments', 'versions', 'backups'];

/** What stands among the kept papers without being one. */
async function listVersionEntries(folder: string): Promise<readonly string[]> {
  const subjects = await listBelow(folder, 'versions');
  const entries = await Promise.all(
    subjects.map(async (path) => {
      if (path === 'versions/written.sha256') return [];
      if (!isId(path.slice('versions/'.length))) return [path];
      const names = await listPlace(placeIn(folder, path)).catch(() => undefined);
      if (!names) return [path];
      return names.filter((name) => !/^\d{4,8}\.json$/.test(name)).map((name) => `${path}/${name}`);
    }),
  );
  return entries.flat();
}

async function listBelow(folder: string, name: string): Promise<readonly string[]> {
  return (await listNames(folder, name)).map((each) => `${name}/${each}`);
}

/** The names in a folder; none where it cannot be looked into, which is told where its files are read. */
async function listNames(folder: string, name: string): Promise<readonly string[]> {
  return listPlace(placeIn(folder, name)).catch(() => []);
}

async function lookAt(view: CompanyView, path: string): Promise<readonly FoundEntry[]> {
  const place = placeIn(view.folder, path);
  const found = await lookAtPlace(place);
  // Gone since the folder was listed.
  if (!found) return [];
  const type = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  const original = view.copies.find(({ id }) => path === `${registerFile(id)}.json`)?.of;
  return [
    {
      path,
      type,
      holds: type === 'file' && mayHoldAnswers(path) ? await findKind(place) : undefined,
      ...(original !== undefined && { copyOf: registerFile(original) }),
    },
  ];
}

function mayHoldAnswers(path: string): boolean {
  return !path.startsWith('attachments/') && !path.startsWith('versions/');
}

/** What the file holds, where it opens. */
async function findKind(place: Place): Promise<FileKind | undefined> {
  const bytes = await readPlace(place);
  if (!bytes.ok) return undefined;
  const text = decodeText(bytes.value);
  if (!text.ok) return undefined;
  const kind = kindOfText(text.value);
  return kind !== undefined && parseFile(kind, text.value).ok ? kind : undefined;
}

async function isBeingWritten(folder: string, { path, kind }: UnusedEntry): Promise<boolean> {
  if (kind !== 'temporary') return false;
  const found = await lookAtPlace(placeIn(folder, path));
  return found === undefined || Date.now() - found.mtimeMs < leftoverAgeMs;
}
