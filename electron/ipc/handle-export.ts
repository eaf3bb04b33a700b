import type { AppError } from '../../shared/bridge/app-error.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';
import { handle, type Ipc } from './ask-handler.ts';
import type { GrantedFolders } from './granted-folders.ts';
import { workspaceFolder, type IpcContext } from './ipc-context.ts';
import { localDate } from './local-date.ts';

const notExported = fail<AppError>({ kind: 'request-refused', reason: 'not-exported' });

/** Making the papers. Only files of the last export are ever opened or read. */
export function handleExport(ipc: Ipc, context: IpcContext, folders: GrantedFolders): void {
  let exported: ReadonlySet<string> = new Set();
  /** The user may have moved or removed the file since: no program would say so. */
  const find = (path: string) =>
    exported.has(path) ? context.services.findExported(path) : Promise.resolve(notExported);
  handle(ipc, 'export', 'chooseFolder', async () => {
    const folder = await folders.choose('exportFolder');
    if (folder.ok) folders.grant('exportFolder', folder.value);
    return folder;
  });
  handle(ipc, 'export', 'write', async (request) => {
    const folder = await folders.confirm('exportFolder', request.folder);
    if (!folder.ok) return folder;
    folders.grant('exportFolder', folder.value);
    const confirmed = { ...request, folder: folder.value };
    const date = localDate(context.now());
    const report = await context.services.exportDocuments(
      workspaceFolder(context),
      confirmed,
      date,
    );
    if (report.ok) exported = new Set(report.value.files.map((file) => file.path));
    return report;
  });
  handle(ipc, 'export', 'preview', (request) =>
    context.services.previewDocument(workspaceFolder(context), request, localDate(context.now())),
  );
  handle(ipc, 'export', 'readFile', (path) =>
    exported.has(path) ? context.services.readExported(path) : Promise.resolve(notExported),
  );
  handle(ipc, 'export', 'openFile', async (path) => {
    const found = await find(path);
    return found.ok ? toResult(path, await context.openPath(path)) : found;
  });
  handle(ipc, 'export', 'showInFolder', async (path) => {
    const found = await find(path);
    if (found.ok) context.showInFolder(path);
    return found;
  });
}

function toResult(path: string, problem: string): Result<void, AppError> {
  return problem === '' ? ok(undefined) : fail({ kind: 'file-not-opened', path });
}
