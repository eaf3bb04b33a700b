import { handle, type Ipc } from './ask-handler.ts';
import { workspaceFolder, type IpcContext } from './ipc-context.ts';

/** Registers of a company. */
export function handleRegister(ipc: Ipc, context: IpcContext): void {
  const { services, now } = context;
  handle(ipc, 'register', 'create', (companyId, name, templateId) => {
    const { answerLanguages: languages } = context.settings.read();
    const register = { name, templateId, languages };
    return services.createRegister(workspaceFolder(context), companyId, register, now());
  });
  handle(ipc, 'register', 'remove', (companyId, registerId) =>
    services.removeRegister(workspaceFolder(context), companyId, registerId, now()),
  );
}
