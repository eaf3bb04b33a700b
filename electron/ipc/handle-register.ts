import { handle, type Ipc } from './ask-handler.ts';
import { interfaceLanguage, workspaceFolder, type IpcContext } from './ipc-context.ts';

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
  handle(ipc, 'register', 'listRemoved', (companyId) =>
    services.listRemovedRegisters(workspaceFolder(context), companyId, interfaceLanguage(context)),
  );
  handle(ipc, 'register', 'bringBack', (companyId, registerId) =>
    services.bringBackRegister(workspaceFolder(context), companyId, registerId, now()),
  );
}
