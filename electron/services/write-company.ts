import { findCompanyFolder } from '../storage/company-paths.ts';
import { openCompany } from './open-company.ts';
import { saveContent, type Save } from '../storage/save-content.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { AllContents } from '../../shared/bridge/requests.ts';
import type { OpenedCompany } from '../../shared/bridge/views.ts';
import { registerFile, type FileKind } from '../../shared/register/file-content.ts';

/**
 * Writes every file of a company whose folder was moved, renamed or removed while it was open. What stands
 * there already is kept as a backup where it says something else. The company's own file comes last:
 * until then the folder does not look like a whole company.
 */
export async function writeCompany(
  folder: string,
  companyId: string,
  contents: AllContents,
  now: Date,
): Answer<OpenedCompany> {
  const found = await findCompanyFolder(folder, companyId);
  if (!found.ok) return found;
  for (const save of savesOf(contents)) {
    const saved = await saveContent(found.value, save, now);
    if (!saved.ok) return saved;
  }
  return openCompany(folder, companyId);
}

/** One save for each file of a company, its own file last. */
export function savesOf({ company, registers, processor }: AllContents): readonly Save<FileKind>[] {
  const anew = { revision: '', overwrite: true };
  return [
    ...registers.map(({ id, content }) => ({
      file: registerFile(id),
      kind: 'register' as const,
      content,
      ...anew,
    })),
    ...(processor
      ? [{ file: 'processor' as const, kind: 'processor' as const, content: processor, ...anew }]
      : []),
    { file: 'company', kind: 'company', content: company, ...anew },
  ];
}
