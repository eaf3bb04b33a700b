import { handle, type Ipc } from './ask-handler.ts';
import { workspaceFolder, type IpcContext } from './ipc-context.ts';

/** Files of a company: saving, and bringing back a backup. */
export function handleFile(ipc: Ipc, context: IpcContext): void {
  const { services, now } = context;
  handle(ipc, 'file', 'save', (request) =>
    services.saveFile(workspaceFolder(context), request, now()),
  );
  handle(ipc, 'file', 'restoreBackup', (companyId, file) =>
    services.restoreBackup(workspaceFolder(context), companyId, file, now()),
  );
}
