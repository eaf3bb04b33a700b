import { handle, type Ipc } from './ask-handler.ts';
import { workspaceFolder, type IpcContext } from './ipc-context.ts';

/** Files of a company: saving, and what they said earlier. */
export function handleFile(ipc: Ipc, context: IpcContext): void {
  const { services, now } = context;
  handle(ipc, 'file', 'save', (request) =>
    services.saveFile(workspaceFolder(context), request, now()),
  );
  handle(ipc, 'file', 'restoreBackup', (companyId, file) =>
    services.restoreBackup(workspaceFolder(context), companyId, file, now()),
  );
  handle(ipc, 'file', 'convert', (companyId, file) =>
    services.convertFile(workspaceFolder(context), companyId, file, now()),
  );
  handle(ipc, 'file', 'listEarlier', (companyId, file) =>
    services.listEarlier(workspaceFolder(context), companyId, file),
  );
  handle(ipc, 'file', 'readEarlier', (companyId, file, id) =>
    services.readEarlier(workspaceFolder(context), companyId, file, id),
  );
  handle(ipc, 'file', 'restoreEarlier', (companyId, file, id) =>
    services.restoreEarlier(workspaceFolder(context), companyId, file, id, now()),
  );
}
