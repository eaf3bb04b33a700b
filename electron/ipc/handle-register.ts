import { templateIds } from '../../shared/templates/template.ts';
import { z } from '../../shared/util/schema.ts';
import { idSchema, nameSchema } from './argument-schemas.ts';
import { handle, type Ipc } from './ask-handler.ts';
import { workspaceFolder, type IpcContext } from './ipc-context.ts';

/** Registers of a company. */
export function handleRegister(ipc: Ipc, context: IpcContext): void {
  const { services, now } = context;
  const wanted = z.tuple([idSchema, nameSchema, z.enum(templateIds).optional()]);
  handle(ipc, 'register', 'create', wanted, (companyId, name, templateId) => {
    const { answerLanguages: languages } = context.settings.read();
    const register = { name, templateId, languages };
    return services.createRegister(workspaceFolder(context), companyId, register, now());
  });
  handle(ipc, 'register', 'remove', z.tuple([idSchema, idSchema]), (companyId, registerId) =>
    services.removeRegister(workspaceFolder(context), companyId, registerId, now()),
  );
}
