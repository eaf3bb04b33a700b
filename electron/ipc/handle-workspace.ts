import { handle, type Ipc } from './ask-handler.ts';
import { dialogWords, workspaceFolder, type IpcContext } from './ipc-context.ts';

/** The folder of all companies. A folder that cannot be opened does not replace the one in use. */
export function handleWorkspace(ipc: Ipc, context: IpcContext): void {
  const { services, settings } = context;
  handle(ipc, 'workspace', 'open', async () => {
    const folder = workspaceFolder(context);
    // Only the default one is made: a missing folder of the user's own choice may be a share that is offline.
    return folder === context.defaultWorkspace
      ? services.openDefaultWorkspace(folder)
      : services.openWorkspace(folder);
  });
  handle(ipc, 'workspace', 'choose', async () => {
    const folder = await context.chooseFolder(
      dialogWords(context).chooseWorkspace,
      workspaceFolder(context),
    );
    if (!folder.ok) return folder;
    const view = await services.openWorkspace(folder.value);
    if (view.ok) settings.save({ workspaceFolder: folder.value });
    return view;
  });
}
