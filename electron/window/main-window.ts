import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { startUrl } from './app-address.ts';
import { fitWindow, smallestWindow, type WindowState } from './window-bounds.ts';

/** The colour of the desk in light mode, shown until the first paint. */
const deskColour = '#f6f3ec';

/** The one window of the app, hidden until it has something to show. */
export function createMainWindow(appFolder: string, state: WindowState | undefined): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...fitWindow(state, areas),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Seloste',
    icon: join(appFolder, 'build/icons/icon.png'),
    backgroundColor: deskColour,
    show: false,
    webPreferences: {
      preload: join(appFolder, 'dist/main/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      plugins: false,
      webviewTag: false,
      // A file dropped on the window never takes the place of the page.
      navigateOnDragDrop: false,
      // Electron's spelling checker fetches its dictionaries from the network.
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (state?.maximized) window.maximize();
    window.show();
  });
  return window;
}

/** Opens the first page; a second time after the page has crashed. */
export async function loadStartPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(startUrl).catch((error: unknown) => {
    // A user who closes the window before it shows anything has met no error.
    if (!window.isDestroyed()) throw error;
  });
}

/** Brings the window before the user, wherever it was. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
