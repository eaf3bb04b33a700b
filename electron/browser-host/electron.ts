// The part of Electron's API that main.ts and electron-store use, on an installed Chromium, Chrome or
// Edge. A second bundle of the same main.ts gets this module in the place of `electron`.
import type {
  BrowserWindowConstructorOptions,
  Menu as ElectronMenu,
  Screen as ElectronScreen,
} from 'electron';
import { HostApp } from './host-app.ts';
import { hostDialog } from './host-dialog.ts';
import { HostIpcMain } from './host-ipc.ts';
import { HostSession } from './host-session.ts';
import { hostShell } from './host-shell.ts';
import { HostWindow } from './host-window.ts';

export const app = new HostApp();
export const ipcMain = new HostIpcMain();
export const dialog = hostDialog;
export const shell = hostShell;

const defaultSession = new HostSession();
export const session = { defaultSession };
export const protocol = defaultSession;

/** The browser keeps its windows on the displays by itself. */
export const screen = { getAllDisplays: () => [] } satisfies Pick<ElectronScreen, 'getAllDisplays'>;

export class BrowserWindow extends HostWindow {
  constructor(options: BrowserWindowConstructorOptions) {
    super(options, {
      ipc: ipcMain,
      session: defaultSession,
      userData: () => app.getPath('userData'),
      isHeadless: app.commandLine.hasSwitch('headless'),
      switches: () => app.commandLine.toBrowserArguments(),
      quit: () => {
        app.quit();
      },
      opened: (window) => {
        app.addWindow(window);
      },
      closed: (window) => {
        app.removeWindow(window);
      },
    });
  }
}

/** A browser window without an address bar has no place for a menu; its keys work by themselves. */
export const Menu = {
  buildFromTemplate: () => ({ popup: () => undefined }) as unknown as ElectronMenu,
  setApplicationMenu: () => undefined,
} satisfies Pick<typeof ElectronMenu, 'buildFromTemplate' | 'setApplicationMenu'>;

// electron-store asks for the default export.
const electron = { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell };
export { electron as default };
