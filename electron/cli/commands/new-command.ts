import { join, resolve } from 'node:path';

import { createCompany } from '../../services/create-company.ts';
import { createRegister } from '../../services/create-register.ts';
import { done, problemOf, type Command } from '../command.ts';
import { misuse } from '../parse-arguments.ts';
import { readText } from '../read-options.ts';
import { messagesFi } from '../../../shared/language/command-line/messages-fi.ts';
import { isBlank } from '../../../shared/util/blank.ts';
import { fail, ok } from '../../../shared/util/result.ts';

/** seloste new DIR --company NAME [--register NAME …]: a company with its registers. */
export const newCommand: Command = {
  name: 'new',
  options: { company: 'text', register: 'texts' },
  positionals: [messagesFi.arguments.folder],
  async run(args, now) {
    const workspace = resolve(args.positionals[0] ?? '');
    const name = readText(args, 'company');
    if (name === undefined) return misuse(messagesFi.usage.optionMissing('--company', 'new'));
    const registerNames = args.values.get('register') ?? [];
    // Before anything is made, so that a mistake leaves no half company behind.
    if (registerNames.some(isBlank)) return fail(problemOf({ kind: 'register-name-missing' }));
    const company = await createCompany(workspace, name, now);
    if (!company.ok) return fail(problemOf(company.error));
    const { id, folder } = company.value;
    const lines = [messagesFi.companyCreated(company.value.company.content.legalName, folder)];
    const registers: string[] = [];
    for (const registerName of registerNames) {
      const register = await createRegister(workspace, id, registerName, now);
      if (!register.ok) return fail(problemOf(register.error));
      registers.push(register.value.id);
      const path = join(folder, 'registers', `${register.value.id}.json`);
      lines.push(messagesFi.registerCreated(registerName.trim(), path));
    }
    return ok(done(lines.join('\n'), { id, folder, registers }));
  },
};
