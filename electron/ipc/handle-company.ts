import { handle, type Ipc } from './ask-handler.ts';
import { dialogWords, workspaceFolder, type IpcContext } from './ipc-context.ts';

/** Companies of the workspace. */
export function handleCompany(ipc: Ipc, context: IpcContext): void {
  const { services, now } = context;
  handle(ipc, 'company', 'create', (legalName) =>
    services.createCompany(workspaceFolder(context), legalName, now()),
  );
  handle(ipc, 'company', 'load', (companyId) =>
    services.openCompany(workspaceFolder(context), companyId),
  );
  handle(ipc, 'company', 'findPrinted', (companyId) =>
    services.findPrinted(workspaceFolder(context), companyId),
  );
  handle(ipc, 'company', 'chooseLogo', async (companyId) => {
    const path = await context.choosePicture(dialogWords(context).chooseLogo);
    if (!path.ok) return path;
    return services.setLogo(workspaceFolder(context), companyId, path.value, now());
  });
  handle(ipc, 'company', 'removeLogo', (companyId) =>
    services.removeLogo(workspaceFolder(context), companyId, now()),
  );
  handle(ipc, 'company', 'remove', (companyId) =>
    services.removeCompany(workspaceFolder(context), companyId, now()),
  );
  handle(ipc, 'company', 'listRemoved', () =>
    services.listRemovedCompanies(workspaceFolder(context)),
  );
  handle(ipc, 'company', 'bringBack', (removedId) =>
    services.bringBackCompany(workspaceFolder(context), removedId),
  );
  handle(ipc, 'company', 'writeAll', (companyId, contents) =>
    services.writeCompany(workspaceFolder(context), companyId, contents, now()),
  );
}
