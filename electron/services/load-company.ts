import { loadLogo } from './company-logo.ts';
import { findCompanyFolder } from '../storage/company-paths.ts';
import { exists } from '../storage/exists.ts';
import { listRegisterIds } from '../storage/list-entries.ts';
import { loadContent } from '../storage/load-content.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { CompanyView, FileProblem, Loaded } from '../../shared/bridge/views.ts';
import { registerFile, type FileId } from '../../shared/register/file-content.ts';
import type { ProcessorRecord } from '../../shared/register/processor-record.ts';
import type { Register } from '../../shared/register/register.ts';
import { findCopies } from '../../shared/register/unused/find-copies.ts';
import { fail, ok } from '../../shared/util/result.ts';

type LoadedRegister = Loaded<Register> & { readonly id: string };

/** Every file of a company that opens, and what is wrong with those that do not. */
export async function loadCompany(folder: string, companyId: string): Answer<CompanyView> {
  const found = await findCompanyFolder(folder, companyId);
  if (!found.ok) return found;
  const [company, registers, processor, logo] = await Promise.all([
    loadContent(found.value, 'company', 'company'),
    loadRegisters(found.value),
    loadProcessor(found.value),
    loadLogo(found.value),
  ]);
  if (!company.ok) return fail(await nameUnknown(company.error, found.value, companyId));
  const problems = [...registers.problems, ...processor.problems];
  return ok({
    id: companyId,
    folder: found.value,
    company: company.value,
    registers: registers.loaded,
    copies: registers.copies,
    processor: processor.loaded,
    problems: problems.map((problem) => ({ companyId, ...problem })),
    ...logo,
  });
}

type Problem = Omit<FileProblem, 'companyId'>;

interface Registers extends Pick<CompanyView, 'copies'> {
  readonly loaded: readonly LoadedRegister[];
  readonly problems: readonly Problem[];
}

async function loadRegisters(companyFolder: string): Promise<Registers> {
  const ids = await listRegisterIds(companyFolder);
  if (!ids.ok) return { loaded: [], copies: [], problems: [{ file: 'company', error: ids.error }] };
  const results = await Promise.all(
    ids.value.map(async (id) => ({
      id,
      file: registerFile(id),
      result: await loadContent(companyFolder, registerFile(id), 'register'),
    })),
  );
  const loaded = results.flatMap(({ id, result }) => (result.ok ? [{ id, ...result.value }] : []));
  const copies = findCopies(loaded);
  return {
    loaded: loaded.filter(({ id }) => !copies.has(id)),
    copies: [...copies].map(([id, of]) => ({ id, of })),
    problems: results.flatMap(({ file, result }) => toProblem(file, result)),
  };
}

async function loadProcessor(
  companyFolder: string,
): Promise<{ loaded: Loaded<ProcessorRecord> | undefined; problems: readonly Problem[] }> {
  const result = await loadContent(companyFolder, 'processor', 'processor');
  if (result.ok) return { loaded: result.value, problems: [] };
  // Most companies process nothing for others.
  const missing = result.error.kind === 'file-missing';
  return { loaded: undefined, problems: missing ? [] : toProblem('processor', result) };
}

function toProblem(
  file: FileId,
  result: { readonly ok: true } | { readonly ok: false; readonly error: AppError },
): readonly Problem[] {
  return result.ok ? [] : [{ file, error: result.error }];
}

/** A folder that does not exist is a company that does not exist, and not a lost file. */
async function nameUnknown(error: AppError, folder: string, companyId: string): Promise<AppError> {
  const unknown = error.kind === 'file-missing' && !(await exists(folder));
  return unknown ? { kind: 'company-unknown', id: companyId } : error;
}
