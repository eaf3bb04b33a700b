// Where the window works: in folders that the user has chosen in the system's dialog, and in no other,
// whatever a page asks for. The granted ones stand in the settings, where only this file puts them.
import type { AppError } from '../../shared/bridge/app-error.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';
import { findFolderError, type FolderUse } from '../settings/settings.ts';
import { dialogWords, type IpcContext } from './ipc-context.ts';

export interface GrantedFolders {
  /** Lets the user choose in the system's dialog. What was chosen is granted by `grant`. */
  choose(use: FolderUse): Promise<Result<string, AppError>>;
  /**
   * A folder that the page names: the granted one, or one that the user has typed because the system
   * has no dialog, and confirms in a question of the main process.
   */
  confirm(use: FolderUse, named: string): Promise<Result<string, AppError>>;
  /** Keeps the user's choice in the place of the one before it. */
  grant(use: FolderUse, folder: string): void;
}

/** The granted folders of the settings. */
export function openGrantedFolders(context: IpcContext): GrantedFolders {
  const { settings } = context;
  // A page may name a folder only where the user could not have chosen it otherwise.
  let hasDialog = true;
  return {
    choose: async (use) => {
      const words = dialogWords(context);
      const titles = {
        workspaceFolder: words.chooseWorkspace,
        exportFolder: words.chooseExportFolder,
      };
      const choice = await context.chooseFolder(titles[use], settings.read()[use]);
      hasDialog = choice.ok || choice.error.kind !== 'dialog-unavailable';
      return choice;
    },
    confirm: async (use, named) => {
      if (named === settings.read()[use]) return ok(named);
      if (hasDialog) return fail({ kind: 'folder-not-granted', path: named });
      const folder = named.trim();
      const error = findFolderError(use, folder);
      if (error) return fail(error);
      const isConfirmed = await context.confirmFolder(use, folder);
      return isConfirmed ? ok(folder) : fail({ kind: 'cancelled' });
    },
    grant: (use, folder) => {
      settings.grantFolder(use, folder);
    },
  };
}
