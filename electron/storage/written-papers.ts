// The checksums of the papers that were written for a company, in the format of sha256sum. A paper that says
// something else was changed by a person or belongs to somebody else, and is never replaced.
import { makePlace, writePlace } from './disk/disk.ts';
import { folderOf, placeIn, type Place } from './disk/place.ts';
import { readPlace } from './disk/read-bytes.ts';
import { writeError } from './file-error.ts';
import { revisionOf } from './revision.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** One paper that was written: the name of its file and the checksum of its bytes. */
export interface WrittenPaper {
  readonly name: string;
  readonly revision: string;
}

/** A paper made today may be replaced tomorrow from another machine: more than the last one is known. */
const keptOfEachName = 5;

/** What is known of the papers of a company, the oldest first; nothing where the list cannot be read. */
export async function readWrittenPapers(companyFolder: string): Promise<readonly WrittenPaper[]> {
  const bytes = await readPlace(listPlaceOf(companyFolder));
  const text = bytes.ok ? new TextDecoder().decode(bytes.value) : '';
  return text.split('\n').flatMap((line) => {
    const [, revision, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    return revision !== undefined && name !== undefined ? [{ name, revision }] : [];
  });
}

/** Adds to the list, before the papers are written: one that a cut leaves behind is known then. */
export async function addWrittenPapers(
  companyFolder: string,
  papers: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Result<void, AppError>> {
  const list = listPlaceOf(companyFolder);
  const known = await readWrittenPapers(companyFolder);
  const added = papers.map(({ name, bytes }) => ({ name, revision: revisionOf(bytes) }));
  const isAdded = (one: WrittenPaper) =>
    added.some(({ name, revision }) => name === one.name && revision === one.revision);
  const papersNow = newestOfEachName([...known.filter((one) => !isAdded(one)), ...added]);
  const lines = papersNow.map(({ revision, name }) => `${revision}  ${name}\n`);
  try {
    await makePlace(folderOf(list));
    await writePlace(list, new TextEncoder().encode(lines.join('')));
    return ok(undefined);
  } catch (error) {
    return fail(writeError(error, list.path));
  }
}

function newestOfEachName(papers: readonly WrittenPaper[]): readonly WrittenPaper[] {
  return papers.filter(
    ({ name }, index) =>
      papers.slice(index).filter((later) => later.name === name).length <= keptOfEachName,
  );
}

function listPlaceOf(companyFolder: string): Place {
  return placeIn(companyFolder, 'versions', 'written.sha256');
}
