import { z } from '../../shared/util/schema.ts';
import { handle, type Ipc } from './ask-handler.ts';
import { interfaceLanguage, workspaceFolder, type IpcContext } from './ipc-context.ts';

/** A code as the user typed it; what is no code is told by the service in a better sentence. */
const typedCodeSchema = z.string().max(100);

/** Papers that were printed earlier. */
export function handlePaper(ipc: Ipc, context: IpcContext): void {
  handle(ipc, 'paper', 'verify', z.tuple([typedCodeSchema]), (code) =>
    context.services.verifyPaper(workspaceFolder(context), code, interfaceLanguage(context)),
  );
}
