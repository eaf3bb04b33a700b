import { openWorkspace } from './open-workspace.ts';
import { exists } from '../storage/exists.ts';
import { listNames } from '../storage/list-entries.ts';
import { saveContent, type Save } from '../storage/save-content.ts';
import { writeWholeFolder } from '../storage/write-whole-folder.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { WorkspaceView } from '../../shared/bridge/views.ts';
import { registerFile, type FileKind } from '../../shared/register/file-content.ts';
import { exampleWorkspace } from '../../shared/templates/example/example-workspace.ts';
import { fail, ok } from '../../shared/util/result.ts';

type ExampleCompany = ReturnType<typeof exampleWorkspace>[number];

/**
 * Writes a workspace of fictional companies into a folder that is new or empty. Where an earlier run was cut
 * off, the companies that are missing are added.
 */
export async function writeExample(folder: string, now: Date): Answer<WorkspaceView> {
  const names = (await exists(folder)) ? await listNames(folder) : ok([]);
  if (!names.ok) return names;
  const companies = exampleWorkspace();
  const missing = companies.filter(({ id }) => !names.value.includes(id));
  // File managers leave hidden files of their own in any folder that was looked at.
  const strangers = names.value.filter(
    (name) => !name.startsWith('.') && !companies.some(({ id }) => id === name),
  );
  if (strangers.length > 0 || missing.length === 0) {
    return fail({ kind: 'workspace-not-empty', path: folder });
  }
  for (const company of missing) {
    const written = await writeWholeFolder(folder, {
      name: () => company.id,
      fill: (unfinished) => writeCompany(unfinished, company, now),
    });
    if (!written.ok) return written;
  }
  return openWorkspace(folder);
}

async function writeCompany(
  companyFolder: string,
  company: ExampleCompany,
  now: Date,
): Answer<void> {
  for (const save of filesOf(company)) {
    const saved = await saveContent(companyFolder, save, now);
    if (!saved.ok) return saved;
  }
  return ok(undefined);
}

function filesOf({ company, registers, processor }: ExampleCompany): readonly Save<FileKind>[] {
  const isNew = { revision: '', overwrite: false };
  const own: Save<FileKind>[] = [{ file: 'company', kind: 'company', content: company, ...isNew }];
  const rest: Save<FileKind>[] = registers.map(({ id, content }) => ({
    file: registerFile(id),
    kind: 'register',
    content,
    ...isNew,
  }));
  if (processor) rest.push({ file: 'processor', kind: 'processor', content: processor, ...isNew });
  return [...own, ...rest];
}
