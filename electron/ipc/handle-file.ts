import { z } from '../../shared/util/schema.ts';
import { fileIdSchema, idSchema, saveRequestSchema } from './argument-schemas.ts';
import { handle, type Ipc } from './ask-handler.ts';
import { workspaceFolder, type IpcContext } from './ipc-context.ts';

/** Files of a company: saving, and bringing back a backup. */
export function handleFile(ipc: Ipc, context: IpcContext): void {
  const { services, now } = context;
  handle(ipc, 'file', 'save', z.tuple([saveRequestSchema]), (request) =>
    services.saveFile(workspaceFolder(context), request, now()),
  );
  handle(ipc, 'file', 'restoreBackup', z.tuple([idSchema, fileIdSchema]), (companyId, file) =>
    services.restoreBackup(workspaceFolder(context), companyId, file, now()),
  );
}
