import type { AppError } from '../../shared/bridge/app-error.ts';
import type { Language } from '../../shared/language/language.ts';
import {
  interfaceWords,
  type InterfaceWords,
} from '../../shared/language/interface/interface-words.ts';
import type { Result } from '../../shared/util/result.ts';
import type { FolderUse } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Services } from './services.ts';

/** What the handlers need from the rest of the main process. */
export interface IpcContext {
  readonly services: Services;
  readonly settings: Pick<SettingsStore, 'read' | 'save' | 'grantFolder'>;
  readonly version: string;
  /** The file in which the build has put the licences. */
  readonly noticesFile: string;
  /** The workspace of the first start, made when it is not there yet. */
  readonly defaultWorkspace: string;
  readonly now: () => Date;
  /** Opens the system's dialog for a folder. */
  readonly chooseFolder: (title: string, start: string) => Promise<Result<string, AppError>>;
  /** Asks the user, outside the page, whether a typed folder is meant. */
  readonly confirmFolder: (use: FolderUse, path: string) => Promise<boolean>;
  /** Opens the system's dialog for a picture. */
  readonly choosePicture: (title: string) => Promise<Result<string, AppError>>;
  /** Opens a file in its own program; the text is empty when that worked. */
  readonly openPath: (path: string) => Promise<string>;
  readonly showInFolder: (path: string) => void;
}

/** The workspace that the window works in. */
export function workspaceFolder(context: IpcContext): string {
  return context.settings.read().workspaceFolder;
}

/** The language that the window speaks. */
export function interfaceLanguage(context: IpcContext): Language {
  return context.settings.read().language;
}

/** The words of the system's dialogs in the language of the window. */
export function dialogWords(context: IpcContext): InterfaceWords['dialogs'] {
  return interfaceWords[interfaceLanguage(context)].dialogs;
}
