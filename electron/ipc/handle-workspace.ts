import type { AppError } from '../../shared/bridge/app-error.ts';
import type { Result } from '../../shared/util/result.ts';
import { handle, type Ipc } from './ask-handler.ts';
import type { GrantedFolders } from './granted-folders.ts';
import { workspaceFolder, type IpcContext } from './ipc-context.ts';

/** The folder of all companies. A folder that cannot be opened does not replace the one in use. */
export function handleWorkspace(ipc: Ipc, context: IpcContext, folders: GrantedFolders): void {
  const { services } = context;
  const openAnother = async (folder: Result<string, AppError>) => {
    if (!folder.ok) return folder;
    const view = await services.openWorkspace(folder.value);
    if (view.ok) folders.grant('workspaceFolder', folder.value);
    return view;
  };
  handle(ipc, 'workspace', 'open', async () => {
    const folder = workspaceFolder(context);
    // Only the default one is made: a missing folder of the user's own choice may be a share that is offline.
    return folder === context.defaultWorkspace
      ? services.openDefaultWorkspace(folder)
      : services.openWorkspace(folder);
  });
  handle(ipc, 'workspace', 'choose', async () =>
    openAnother(await folders.choose('workspaceFolder')),
  );
  handle(ipc, 'workspace', 'openTyped', async (folder) =>
    openAnother(await folders.confirm('workspaceFolder', folder)),
  );
}
