import type { BrowserWindow, Dialog, OpenDialogOptions } from 'electron';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { InterfaceWords } from '../../shared/language/interface/interface-words.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

type DialogWords = InterfaceWords['dialogs'];

/** Lets the user choose a folder, or make one. */
export async function chooseFolder(
  dialog: Pick<Dialog, 'showOpenDialog'>,
  window: BrowserWindow,
  words: DialogWords,
  title: string,
  start: string,
): Promise<Result<string, AppError>> {
  return ask(dialog, window, {
    title,
    defaultPath: start,
    buttonLabel: words.chooseButton,
    properties: ['openDirectory', 'createDirectory'],
  });
}

/** Lets the user choose a picture that can be a logo. */
export async function choosePicture(
  dialog: Pick<Dialog, 'showOpenDialog'>,
  window: BrowserWindow,
  words: DialogWords,
  title: string,
): Promise<Result<string, AppError>> {
  return ask(dialog, window, {
    title,
    buttonLabel: words.chooseFileButton,
    properties: ['openFile'],
    filters: [{ name: words.pictures, extensions: ['png', 'jpg', 'jpeg'] }],
  });
}

async function ask(
  dialog: Pick<Dialog, 'showOpenDialog'>,
  window: BrowserWindow,
  options: OpenDialogOptions,
): Promise<Result<string, AppError>> {
  const choice = await dialog.showOpenDialog(window, options).catch(() => undefined);
  if (!choice) return fail({ kind: 'dialog-unavailable' });
  const path = choice.filePaths[0];
  return choice.canceled || path === undefined ? fail({ kind: 'cancelled' }) : ok(path);
}

/** Asks whether a typed folder is meant; saying no is the default. */
export async function confirmFolder(
  dialog: Pick<Dialog, 'showMessageBox'>,
  window: BrowserWindow,
  words: DialogWords,
  message: string,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: words.confirmTitle,
    message: words.confirmTitle,
    detail: message,
    buttons: [words.confirmCancel, words.confirmButton],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** Asks whether to close the window although something could not be saved; staying is the default. */
export async function confirmLoss(
  dialog: Pick<Dialog, 'showMessageBox'>,
  window: BrowserWindow,
  words: DialogWords,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: words.unsavedTitle,
    message: words.unsavedTitle,
    detail: words.unsavedMessage,
    buttons: [words.unsavedStay, words.unsavedClose],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
