import { handle, type Ipc } from './ask-handler.ts';
import { workspaceFolder, type IpcContext } from './ipc-context.ts';

/** The record of a company that acts as a processor (Art. 30(2)). */
export function handleProcessor(ipc: Ipc, context: IpcContext): void {
  handle(ipc, 'processor', 'create', (companyId) =>
    context.services.createProcessorRecord(workspaceFolder(context), companyId, context.now()),
  );
}
