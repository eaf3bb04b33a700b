import { z } from '../../shared/util/schema.ts';
import { idSchema, nameSchema } from './argument-schemas.ts';
import { handle, type Ipc } from './ask-handler.ts';
import { workspaceFolder, type IpcContext } from './ipc-context.ts';

/** Registers of a company. */
export function handleRegister(ipc: Ipc, context: IpcContext): void {
  const { services, now } = context;
  handle(ipc, 'register', 'create', z.tuple([idSchema, nameSchema]), (companyId, name) =>
    services.createRegister(workspaceFolder(context), companyId, name, now()),
  );
  handle(ipc, 'register', 'remove', z.tuple([idSchema, idSchema]), (companyId, registerId) =>
    services.removeRegister(workspaceFolder(context), companyId, registerId, now()),
  );
}
