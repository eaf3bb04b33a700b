import { addRegister, type NewRegister } from './create-register.ts';
import { openCompany } from './open-company.ts';
import { saveContent } from '../storage/save-content.ts';
import { writeWholeFolder } from '../storage/write-whole-folder.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { OpenedCompany } from '../../shared/bridge/views.ts';
import { emptyCompany } from '../../shared/register/empty.ts';
import { isBlank } from '../../shared/util/blank.ts';
import { toFreeId } from '../../shared/util/file-name.ts';
import { fail, ok } from '../../shared/util/result.ts';

/** A company that was made, with the ids of its registers in the order in which they were asked for. */
interface CreatedCompany {
  readonly company: OpenedCompany;
  readonly registerIds: readonly string[];
}

/** Makes a company about which only the name is known. The workspace is made where there is none. */
export async function createCompany(
  folder: string,
  legalName: string,
  now: Date,
): Answer<OpenedCompany> {
  const created = await createCompanyWith(folder, legalName, [], now);
  return created.ok ? ok(created.value.company) : created;
}

/** Makes a company with its registers: all of it, or nothing. */
export async function createCompanyWith(
  folder: string,
  legalName: string,
  registers: readonly NewRegister[],
  now: Date,
): Answer<CreatedCompany> {
  if (isBlank(legalName)) return fail({ kind: 'company-name-missing', path: undefined });
  const written = await writeWholeFolder(folder, {
    name: (taken) => toFreeId(legalName, taken),
    fill: (unfinished) => writeFiles(unfinished, legalName.trim(), registers, now),
  });
  if (!written.ok) return written;
  const { name, filled: registerIds } = written.value;
  const company = await openCompany(folder, name);
  return company.ok ? ok({ company: company.value, registerIds }) : company;
}

async function writeFiles(
  companyFolder: string,
  legalName: string,
  registers: readonly NewRegister[],
  now: Date,
): Answer<readonly string[]> {
  const content = emptyCompany(legalName);
  const save = {
    file: 'company',
    kind: 'company',
    content,
    revision: '',
    overwrite: false,
  } as const;
  const saved = await saveContent(companyFolder, save, now);
  if (!saved.ok) return saved;
  const ids: string[] = [];
  for (const wanted of registers) {
    const register = await addRegister(companyFolder, wanted, now);
    if (!register.ok) return register;
    ids.push(register.value.id);
  }
  return ok(ids);
}
