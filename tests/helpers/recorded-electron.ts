// An Electron that writes down what it is asked for, in order, and what its window was made with. It stands
// in for Electron in a process of its own: see run-recorded-app.ts.
import { EventEmitter } from 'node:events';

const calls: string[] = [];
const windows: unknown[] = [];

/** A function that does nothing but write down its name. */
const noted = (name: string) => () => {
  calls.push(name);
};

class Contents extends EventEmitter {
  setWindowOpenHandler = noted('setWindowOpenHandler');
  setWebRTCIPHandlingPolicy = noted('setWebRTCIPHandlingPolicy');
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new Contents();

  constructor(options: { readonly webPreferences?: unknown }) {
    super();
    calls.push('BrowserWindow');
    windows.push(options.webPreferences);
    app.emit('web-contents-created', {}, this.webContents);
  }

  /** The start ends where the page would load. */
  loadURL(url: string): Promise<void> {
    calls.push(...this.webContents.eventNames().map((name) => `listens ${String(name)}`));
    calls.push(`loadURL ${url}`);
    process.stdout.write(JSON.stringify({ calls, windows }));
    return Promise.resolve();
  }

  isDestroyed(): boolean {
    return false;
  }
}

export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  setName: noted('setName'),
  setPath: noted('setPath'),
  getPath: () => process.env['RECORDED_FOLDER'],
  getName: () => 'Seloste',
  getVersion: () => '0.0.0',
  getPreferredSystemLanguages: () => ['fi'],
  commandLine: {
    getSwitchValue: () => '',
    appendSwitch: (name: string, value: string) => calls.push(`switch ${name}=${value}`),
  },
  requestSingleInstanceLock: () => true,
  enableSandbox: noted('enableSandbox'),
  // Ready in its own time, as Electron is: whatever has to come before is called in the same turn as this.
  whenReady: () =>
    new Promise<void>((resolve) => {
      setImmediate(() => {
        calls.push('ready');
        resolve();
      });
    }),
  quit: noted('quit'),
  exit: noted('exit'),
});

export const session = {
  defaultSession: Object.assign(new EventEmitter(), {
    webRequest: { onBeforeRequest: noted('onBeforeRequest') },
    setPermissionRequestHandler: noted('setPermissionRequestHandler'),
    setPermissionCheckHandler: noted('setPermissionCheckHandler'),
    setDevicePermissionHandler: noted('setDevicePermissionHandler'),
  }),
};

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown) =>
    calls.push(`schemes ${JSON.stringify(schemes)}`),
  handle: noted('protocol.handle'),
};

export const dialog = {
  showErrorBox: (title: string, text: string) => process.stderr.write(`${title}\n${text}\n`),
};
export const ipcMain = { handle: () => undefined, on: () => undefined };
export const Menu = { buildFromTemplate: () => ({}), setApplicationMenu: () => undefined };
export const screen = { getAllDisplays: () => [] };
export const shell = {};

// electron-store asks for the default export.
const electron = { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell };
export { electron as default };
