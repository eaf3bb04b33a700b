import { join } from 'node:path';

import type { Rendered } from './render-documents.ts';
import { exists, isFolder } from '../storage/exists.ts';
import { readBytes } from '../storage/disk/read-bytes.ts';
import { revisionOf } from '../storage/revision.ts';
import type { WrittenPaper } from '../storage/written-papers.ts';
import { toFileName } from '../../shared/util/file-name.ts';

/** A rendered document with the name of its file. */
export interface Named {
  readonly name: string;
  readonly rendered: Rendered;
  /** The file that has the name and is left as it is: Seloste has not written it so for this company. */
  readonly standsBeside?: string | undefined;
}

/** The folder of an export, what was written for the company before, and the names of other companies. */
interface ExportPlace {
  readonly folder: string;
  readonly known: readonly WrittenPaper[];
  readonly taken: Set<string>;
}

/**
 * File names in the language of the document. Two documents that would get the same name are told apart
 * by a number, and so is one whose name a file has that somebody has changed or written for another company.
 */
export async function nameFiles(
  documents: readonly Rendered[],
  place: ExportPlace,
): Promise<readonly Named[]> {
  const named: Named[] = [];
  for (const rendered of documents) {
    const one = await nameFile(rendered, place);
    // Windows and macOS take two names that differ in case only for one.
    place.taken.add(one.name.toLowerCase());
    named.push(one);
  }
  return named;
}

async function nameFile(rendered: Rendered, { folder, known, taken }: ExportPlace): Promise<Named> {
  const base = toFileName(rendered.nameParts.join(' – '));
  let standsBeside: string | undefined;
  for (let number = 1; ; number += 1) {
    const name = `${base}${number === 1 ? '' : ` (${String(number)})`}.${rendered.format}`;
    if (taken.has(name.toLowerCase())) continue;
    const path = join(folder, name);
    if (await mayReplace(path, rendered, known)) return { name, rendered, standsBeside };
    standsBeside ??= path;
  }
}

/** True for a free path, and for a paper that is as it was written for this company. */
async function mayReplace(
  path: string,
  { written }: Rendered,
  known: readonly WrittenPaper[],
): Promise<boolean> {
  // A folder in its place is told by the writing.
  if (!(await exists(path)) || (await isFolder(path))) return true;
  const bytes = await readBytes(path, Infinity);
  if (!bytes.ok) return false;
  const revision = revisionOf(bytes.value);
  return (
    revision === revisionOf(written.bytes) || known.some((paper) => paper.revision === revision)
  );
}
