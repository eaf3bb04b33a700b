import { addProcessorRecord } from './create-processor-record.ts';
import { findCompanyFolder } from '../storage/company-paths.ts';
import { listBackedUpRegisterIds, listRegisterIds } from '../storage/list-entries.ts';
import { loadContent } from '../storage/load-content.ts';
import { saveContent } from '../storage/save-content.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import { languages, type Language } from '../../shared/language/language.ts';
import type { Company } from '../../shared/register/company.ts';
import { emptyRegister } from '../../shared/register/empty.ts';
import { keepLanguages } from '../../shared/register/keep-languages.ts';
import type { Register } from '../../shared/register/register.ts';
import { pickText } from '../../shared/register/pick-text.ts';
import { startRegister } from '../../shared/templates/start-register.ts';
import type { Template, TemplateId } from '../../shared/templates/template.ts';
import { isBlank } from '../../shared/util/blank.ts';
import { toFreeId } from '../../shared/util/file-name.ts';
import { fail, ok } from '../../shared/util/result.ts';
import { registerFile } from '../../shared/register/file-content.ts';

/** A register to be: its name, or the template it starts from, or both. */
export interface NewRegister {
  readonly name: string;
  readonly templateId?: TemplateId | undefined;
  /** The languages of the template's texts that are taken; all of them where it is left out. */
  readonly languages?: readonly Language[] | undefined;
}

/** Adds a register to a company: one about which only the name is known, or one filled from a template. */
export async function createRegister(
  folder: string,
  companyId: string,
  wanted: NewRegister,
  now: Date,
): Answer<{ readonly id: string }> {
  const found = await findCompanyFolder(folder, companyId);
  return found.ok ? addRegister(found.value, wanted, now) : found;
}

/** The same in the folder of a company, also of one that is being made. */
export async function addRegister(
  companyFolder: string,
  wanted: NewRegister,
  now: Date,
): Answer<{ readonly id: string }> {
  const template = await loadTemplate(wanted.templateId);
  if (isBlank(wanted.name) && !template) return fail({ kind: 'register-name-missing' });
  const company = await loadContent(companyFolder, 'company', 'company');
  if (!company.ok) return company;
  const content = contentOf(wanted, template, company.value.content);
  const id = await findFreeId(companyFolder, pickText(content.name, 'fi'));
  if (!id.ok) return id;
  if (template?.processor) {
    const made = await addProcessorRecord(
      companyFolder,
      now,
      keepLanguages(template.processor, wanted.languages ?? languages),
    );
    if (!made.ok) return made;
  }
  const file = registerFile(id.value);
  const save = { file, kind: 'register', content, revision: '', overwrite: false } as const;
  const saved = await saveContent(companyFolder, save, now);
  return saved.ok ? ok({ id: id.value }) : saved;
}

/** The answers of the templates are loaded at their first use, not at the start of the app. */
async function loadTemplate(id: TemplateId | undefined): Promise<Template | undefined> {
  if (id === undefined) return undefined;
  const { findTemplate } = await import('../../shared/templates/templates.ts');
  return findTemplate(id);
}

function contentOf(
  wanted: NewRegister,
  template: Template | undefined,
  company: Company,
): Register {
  const { languages: written = languages } = wanted;
  // The name is in the language that the user writes in: the form asks for no other.
  const [language = 'fi'] = written;
  if (!template) return emptyRegister({ [language]: wanted.name.trim() });
  const register = startRegister(template, company, wanted.name, language);
  return keepLanguages(register, written);
}

/** Ids of removed registers stay taken, so that nobody gets the backups of another register. */
async function findFreeId(companyFolder: string, name: string) {
  const used = await listRegisterIds(companyFolder);
  if (!used.ok) return used;
  return ok(toFreeId(name, [...used.value, ...(await listBackedUpRegisterIds(companyFolder))]));
}
