import { handle, type Ipc } from './ask-handler.ts';
import { interfaceLanguage, workspaceFolder, type IpcContext } from './ipc-context.ts';

/** Papers that were printed earlier. */
export function handlePaper(ipc: Ipc, context: IpcContext): void {
  handle(ipc, 'paper', 'verify', (code) =>
    context.services.verifyPaper(workspaceFolder(context), code, interfaceLanguage(context)),
  );
}
