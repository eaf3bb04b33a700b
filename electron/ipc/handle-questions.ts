import type { Ipc } from './ask-handler.ts';
import { openGrantedFolders } from './granted-folders.ts';
import { handleApp } from './handle-app.ts';
import { handleCompany } from './handle-company.ts';
import { handleExport } from './handle-export.ts';
import { handleFile } from './handle-file.ts';
import { handlePaper } from './handle-paper.ts';
import { handleProcessor } from './handle-processor.ts';
import { handleRegister } from './handle-register.ts';
import { handleUnused } from './handle-unused.ts';
import { handleWorkspace } from './handle-workspace.ts';
import type { IpcContext } from './ipc-context.ts';

/** Puts every handler of the contract in place. */
export function handleQuestions(ipc: Ipc, context: IpcContext): void {
  const folders = openGrantedFolders(context);
  handleApp(ipc, context);
  handleWorkspace(ipc, context, folders);
  handleCompany(ipc, context);
  handleRegister(ipc, context);
  handleProcessor(ipc, context);
  handleFile(ipc, context);
  handleUnused(ipc, context);
  handleExport(ipc, context, folders);
  handlePaper(ipc, context);
}
