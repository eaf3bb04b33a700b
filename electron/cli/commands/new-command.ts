import { join, resolve } from 'node:path';

import { createCompanyWith } from '../../services/create-company.ts';
import type { NewRegister } from '../../services/create-register.ts';
import { done, problemOf, type Arguments, type Command, type Problem } from '../command.ts';
import { misuse } from '../parse-arguments.ts';
import { readText } from '../read-options.ts';
import { commandLineWords } from '../../../shared/language/command-line/command-line-words.ts';
import type { Language } from '../../../shared/language/language.ts';
import { templateCatalogue } from '../../../shared/templates/catalogue.ts';
import { templateIds, type TemplateId } from '../../../shared/templates/template.ts';
import { isBlank } from '../../../shared/util/blank.ts';
import { fail, ok, type Result } from '../../../shared/util/result.ts';

/** seloste new DIR --company NAME [--template ID …] [--register NAME …]: a company with its registers. */
export const newCommand: Command = {
  name: 'new',
  options: { company: 'text', template: 'texts', register: 'texts' },
  positionals: ['folder'],
  async run(args, now) {
    const workspace = resolve(args.positionals[0] ?? '');
    const name = readText(args, 'company');
    if (name === undefined) return misuse(({ usage }) => usage.optionMissing('--company', 'new'));
    // Before anything is made, so that a mistake leaves no half company behind.
    const wanted = readRegisters(args);
    if (!wanted.ok) return wanted;
    const created = await createCompanyWith(workspace, name, wanted.value, now);
    if (!created.ok) return fail(problemOf(created.error));
    const { company, registerIds: registers } = created.value;
    const { id, folder } = company;
    const words = commandLineWords[args.language];
    const lines = [
      words.companyCreated(company.company.content.legalName, folder),
      ...wanted.value.map((each, index) => {
        const path = join(folder, 'registers', `${registers[index] ?? ''}.json`);
        return words.registerCreated(titleOf(each, args.language), path);
      }),
    ];
    return ok(done(lines.join('\n'), { id, folder, registers }));
  },
};

/** The registers that are asked for: those from templates first. */
function readRegisters({ values }: Arguments): Result<readonly NewRegister[], Problem> {
  const names = values.get('register') ?? [];
  if (names.some(isBlank)) return fail(problemOf({ kind: 'register-name-missing' }));
  const asked = values.get('template') ?? [];
  const unknown = asked.find((id) => !isTemplateId(id));
  if (unknown !== undefined) {
    return misuse(({ usage }) => usage.valueUnknown('--template', unknown, templateIds));
  }
  const fromTemplates = asked.filter(isTemplateId).map((templateId) => ({ name: '', templateId }));
  return ok([...fromTemplates, ...names.map((name) => ({ name: name.trim() }))]);
}

function isTemplateId(id: string): id is TemplateId {
  return templateIds.some((known) => known === id);
}

function titleOf({ name, templateId }: NewRegister, language: Language): string {
  return templateCatalogue.find(({ id }) => id === templateId)?.title[language] ?? name;
}
