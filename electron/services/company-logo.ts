import { checkLogo } from './check-logo.ts';
import { findCompanyFolder } from '../storage/company-paths.ts';
import { exists } from '../storage/exists.ts';
import {
  readLogoFile,
  readPictureFile,
  removeLogoFile,
  writeLogoFile,
} from '../storage/logo-file.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { CompanyView } from '../../shared/bridge/views.ts';
import { fail } from '../../shared/util/result.ts';

/** The logo as papers print it, or why they are made without the one that is there. */
export async function loadLogo(
  companyFolder: string,
): Promise<Pick<CompanyView, 'logo' | 'logoProblem'>> {
  const file = await readLogoFile(companyFolder);
  if (!file.ok) return { logoProblem: file.error };
  if (!file.value) return {};
  const logo = checkLogo(file.value);
  return logo.ok ? { logo: logo.value } : { logoProblem: logo.error };
}

/** Copies the picture into the company's folder, where it can be printed. */
export async function setLogo(
  folder: string,
  companyId: string,
  sourcePath: string,
  now: Date,
): Answer<void> {
  const company = await findExisting(folder, companyId);
  if (!company.ok) return company;
  const file = await readPictureFile(sourcePath);
  if (!file.ok) return file;
  const logo = checkLogo(file.value);
  if (!logo.ok) return logo;
  return writeLogoFile(company.value, logo.value.format, file.value.bytes, now);
}

/** Takes the logo off the papers; the file is kept as a backup. */
export async function removeLogo(folder: string, companyId: string, now: Date): Answer<void> {
  const company = await findExisting(folder, companyId);
  return company.ok ? removeLogoFile(company.value, now) : company;
}

async function findExisting(folder: string, companyId: string): Answer<string> {
  const found = await findCompanyFolder(folder, companyId);
  if (!found.ok || (await exists(found.value))) return found;
  return fail({ kind: 'company-unknown', id: companyId });
}
