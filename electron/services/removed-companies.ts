// Companies that were removed: their folders stand whole in <workspace>/.removed/<time>.<id>.
import { findCompany } from './find-company.ts';
import { timeInName } from '../storage/backup-name.ts';
import { placeOf } from '../storage/company-paths.ts';
import { parseBytes } from '../storage/decode-text.ts';
import { makePlace, movePlace } from '../storage/disk/disk.ts';
import { below, placeIn, type Place } from '../storage/disk/place.ts';
import { readPlace } from '../storage/disk/read-bytes.ts';
import { errorCode, writeError } from '../storage/file-error.ts';
import { listNames } from '../storage/list-entries.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { RemovedCompany } from '../../shared/bridge/views.ts';
import { parseFile } from '../../shared/migrations/parse-file.ts';
import { isId, toFreeId } from '../../shared/util/file-name.ts';
import { fail, ok } from '../../shared/util/result.ts';

/** Moves the folder of a company, with everything in it, out of the list. */
export async function removeCompany(folder: string, companyId: string, now: Date): Answer<void> {
  const company = await findCompany(folder, companyId);
  if (!company.ok) return company;
  const removed = removedFolder(folder);
  try {
    await makePlace(removed);
    const place = placeIn(folder, companyId);
    await movePlace(place, below(removed, `${timeInName(now)}.${companyId}`));
    return ok(undefined);
  } catch (error) {
    return fail(writeError(error, company.value));
  }
}

/** The removed companies, the last removed first. */
export async function listRemovedCompanies(folder: string): Answer<readonly RemovedCompany[]> {
  const names = await listNames(removedFolder(folder).path);
  // Nothing was ever removed.
  if (!names.ok) return names.error.kind === 'workspace-missing' ? ok([]) : names;
  const removed = names.value.flatMap((name) => {
    const parsed = parseName(name);
    return parsed ? [{ name, ...parsed }] : [];
  });
  const companies = await Promise.all(
    removed.map(async ({ name, removedAt }) => ({
      id: name,
      legalName: await readLegalName(below(removedFolder(folder), name).path),
      removedAt,
    })),
  );
  return ok(companies.sort((one, other) => (one.removedAt < other.removedAt ? 1 : -1)));
}

/** Moves a removed company back, under its old id or under the next free one. */
export async function bringBackCompany(
  folder: string,
  removedId: string,
): Answer<{ readonly id: string }> {
  const parsed = parseName(removedId);
  const names = await listNames(removedFolder(folder).path);
  if (!names.ok || !parsed || !names.value.includes(removedId)) {
    return fail({ kind: 'company-unknown', id: removedId });
  }
  const source = below(removedFolder(folder), removedId);
  for (;;) {
    const taken = await listNames(folder);
    if (!taken.ok) return taken;
    const id = toFreeId(
      parsed.companyId,
      taken.value.map((name) => name.toLowerCase()),
    );
    try {
      await movePlace(source, placeIn(folder, id));
      return ok({ id });
    } catch (error) {
      // Another program has taken the id meanwhile.
      if (['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) continue;
      return fail(writeError(error, source.path));
    }
  }
}

function removedFolder(workspace: string): Place {
  return placeIn(workspace, '.removed');
}

function parseName(
  name: string,
): { readonly companyId: string; readonly removedAt: string } | undefined {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.(.+)$/.exec(name);
  if (!match) return undefined;
  const [, day = '', hour = '', minute = '', second = '', ms = '', companyId = ''] = match;
  if (!isId(companyId)) return undefined;
  return { companyId, removedAt: `${day}T${hour}:${minute}:${second}.${ms}Z` };
}

async function readLegalName(companyFolder: string): Promise<string> {
  const bytes = await readPlace(placeOf(companyFolder, 'company'));
  if (!bytes.ok) return '';
  const parsed = parseBytes(bytes.value, (text) => parseFile('company', text));
  return parsed.ok ? parsed.value.content.legalName : '';
}
