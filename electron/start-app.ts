// Puts the parts of the main process together: locks, settings, handlers, window.
import { join } from 'node:path';
import {
  app,
  dialog,
  ipcMain,
  Menu,
  protocol,
  session,
  shell,
  type BrowserWindow,
  type Event,
} from 'electron';
import { glossaryMessage } from '../shared/bridge/channel.ts';
import { findLanguage } from '../shared/language/find-language.ts';
import {
  interfaceWords,
  type InterfaceWords,
} from '../shared/language/interface/interface-words.ts';
import type { Language } from '../shared/language/language.ts';
import { handleClosing } from './ipc/handle-closing.ts';
import { handleQuestions } from './ipc/handle-questions.ts';
import { services } from './ipc/services.ts';
import { defaultSettings } from './settings/settings.ts';
import { openSettings, type SettingsStore } from './settings/settings-store.ts';
import { appScheme } from './window/app-address.ts';
import { buildApplicationMenu, buildContextMenu } from './window/application-menu.ts';
import { closeGracefully, type ClosingSignals } from './window/close-gracefully.ts';
import { chooseFolder, choosePicture, confirmFolder, confirmLoss } from './window/dialogs.ts';
import { lockContents } from './window/lock-contents.ts';
import { lockSession } from './window/lock-session.ts';
import { createMainWindow, focusWindow, loadStartPage } from './window/main-window.ts';
import { networkSwitches } from './window/network-switches.ts';
import { recoverFromCrash } from './window/recover-from-crash.ts';
import { serveRenderer } from './window/serve-renderer.ts';

/** The folder that holds dist/ and build/: two up from dist/main and from dist/browser-host. */
const appFolder = join(import.meta.dirname, '../..');

/** The one window and its closing; macOS keeps the app alive without it. */
let open: { readonly window: BrowserWindow; readonly closing: ClosingSignals } | undefined;

/** True once the user has asked the app to quit: on macOS closing the window alone does not. */
let isQuitting = false;

/** Starts the app with a window, or hands over to the one that is already running. */
export function startApp(): void {
  try {
    prepareApp();
  } catch (error) {
    tellStartFailed(error);
  }
}

function prepareApp(): void {
  app.setName('Seloste');
  const userData = app.commandLine.getSwitchValue('user-data-dir');
  if (userData !== '') app.setPath('userData', userData);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.enableSandbox();
  for (const [name, value] of networkSwitches) app.commandLine.appendSwitch(name, value);
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.on('second-instance', () => {
    if (open) focusWindow(open.window);
  });
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || isQuitting) app.quit();
  });
  app.on('web-contents-created', (_event: Event, contents) => {
    lockContents(contents);
  });
  void app.whenReady().then(openApp).catch(tellStartFailed);
}

async function openApp(): Promise<void> {
  lockSession(session.defaultSession);
  const rendererFolder = join(appFolder, 'dist/renderer');
  protocol.handle(appScheme, (request) => serveRenderer(rendererFolder, request.url));
  const documents = app.getPath('documents');
  const defaults = defaultSettings(documents, join(documents, 'Seloste'), systemLanguage());
  const settings = openSettings(defaults);
  putMenu(settings);
  settings.onLanguageChange(() => {
    putMenu(settings);
  });
  putHandlers(settings, defaults.workspaceFolder);
  await openWindow(settings);
  app.on('activate', () => {
    if (!open) void openWindow(settings).catch(tellStartFailed);
  });
}

async function openWindow(settings: SettingsStore): Promise<void> {
  const window = createMainWindow(appFolder, settings.readWindow());
  const closing = closeGracefully(window, {
    confirmLoss: () => confirmLoss(dialog, window, wordsOf(settings).dialogs),
  });
  open = { window, closing };
  window.on('close', () => {
    settings.saveWindow({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  window.on('closed', () => {
    open = undefined;
  });
  window.webContents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (!isEditable && selectionText === '') return;
    const { menu } = wordsOf(settings);
    Menu.buildFromTemplate(buildContextMenu(menu, isEditable)).popup({ window });
  });
  recoverFromCrash(
    window,
    () => reopenPage(window, closing),
    () => giveUp(settings),
  );
  await loadStartPage(window);
}

/** A page whose process has died: nobody answers a closing any more, and a new one takes its place. */
function reopenPage(window: BrowserWindow, closing: ClosingSignals): void {
  closing.pageIsGone();
  if (!window.isDestroyed()) void loadStartPage(window).catch(tellStartFailed);
}

function giveUp(settings: SettingsStore): void {
  const { crashedTitle, crashedMessage } = wordsOf(settings).dialogs;
  dialog.showErrorBox(crashedTitle, crashedMessage);
  app.exit(1);
}

function putMenu(settings: SettingsStore): void {
  const actions = {
    openWorkspaceFolder: () => void shell.openPath(settings.read().workspaceFolder),
    openGlossary: () => open?.window.webContents.send(glossaryMessage),
  };
  const { menu } = wordsOf(settings);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(buildApplicationMenu(menu, process.platform, actions)),
  );
}

function putHandlers(settings: SettingsStore, defaultWorkspace: string): void {
  handleQuestions(ipcMain, {
    services,
    settings,
    defaultWorkspace,
    version: app.getVersion(),
    noticesFile: join(appFolder, 'dist/notices.json'),
    now: () => new Date(),
    chooseFolder: (title, start) =>
      open
        ? chooseFolder(dialog, open.window, wordsOf(settings).dialogs, title, start)
        : Promise.resolve({ ok: false, error: { kind: 'cancelled' } }),
    confirmFolder: async (use, path) => {
      if (!open) return false;
      const { dialogs } = wordsOf(settings);
      const messages = {
        workspaceFolder: dialogs.confirmWorkspace(path),
        exportFolder: dialogs.confirmExport(path),
      };
      return confirmFolder(dialog, open.window, dialogs, messages[use]);
    },
    choosePicture: (title) =>
      open
        ? choosePicture(dialog, open.window, wordsOf(settings).dialogs, title)
        : Promise.resolve({ ok: false, error: { kind: 'cancelled' } }),
    openPath: (path) => shell.openPath(path),
    showInFolder: (path) => {
      shell.showItemInFolder(path);
    },
  });
  handleClosing(ipcMain, () => open?.closing);
}

/** The words of the language that the user has chosen. */
function wordsOf(settings: SettingsStore): InterfaceWords {
  return interfaceWords[settings.read().language];
}

/** The user's language where nothing is known of the user's choice. */
function systemLanguage(): Language {
  return findLanguage(app.getPreferredSystemLanguages());
}

function tellStartFailed(error: unknown): void {
  // Drivers add a log to the first line; it would tell a user nothing.
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const { startFailedTitle, startFailedMessage } = interfaceWords[systemLanguage()].dialogs;
  dialog.showErrorBox(startFailedTitle, startFailedMessage(reason));
  app.exit(1);
}
