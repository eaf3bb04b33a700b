import { handle, type Ipc } from './ask-handler.ts';
import { interfaceLanguage, workspaceFolder, type IpcContext } from './ipc-context.ts';

/** Files and folders of a company that Seloste does not use. */
export function handleUnused(ipc: Ipc, context: IpcContext): void {
  const { services, now } = context;
  handle(ipc, 'unused', 'openAsRegister', (companyId, path) =>
    services.openAsRegister(workspaceFolder(context), companyId, path),
  );
  handle(ipc, 'unused', 'compare', (companyId, path) =>
    services.compareUnused(workspaceFolder(context), companyId, path, interfaceLanguage(context)),
  );
  handle(ipc, 'unused', 'setAside', (companyId, path) =>
    services.setAsideUnused(workspaceFolder(context), companyId, path, now()),
  );
}
