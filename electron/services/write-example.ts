import { join } from 'node:path';

import { openWorkspace } from './open-workspace.ts';
import { writeError } from '../storage/file-error.ts';
import { listNames } from '../storage/list-entries.ts';
import { makeFolder } from '../storage/make-folder.ts';
import { saveContent, type Save } from '../storage/save-content.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { WorkspaceView } from '../../shared/bridge/views.ts';
import { registerFile, type FileKind } from '../../shared/register/file-content.ts';
import { exampleWorkspace } from '../../shared/templates/example/example-workspace.ts';
import { fail } from '../../shared/util/result.ts';

type ExampleCompany = ReturnType<typeof exampleWorkspace>[number];

/** Writes a workspace of fictional companies into a folder that is new or empty. */
export async function writeExample(folder: string, now: Date): Answer<WorkspaceView> {
  try {
    await makeFolder(folder);
  } catch (error) {
    const reason = writeError(error, folder);
    if (reason.kind === 'disk-full') return fail(reason);
    return fail({ kind: 'workspace-not-writable', path: folder });
  }
  const names = await listNames(folder);
  if (!names.ok) return names;
  // File managers leave hidden files of their own in any folder that was looked at.
  if (names.value.some((name) => !name.startsWith('.'))) {
    return fail({ kind: 'workspace-not-empty', path: folder });
  }
  for (const company of exampleWorkspace()) {
    for (const save of filesOf(company)) {
      const saved = await saveContent(join(folder, company.id), save, now);
      if (!saved.ok) return saved;
    }
  }
  return openWorkspace(folder);
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
