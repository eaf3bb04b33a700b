import type { MenuItemConstructorOptions } from 'electron';
import { menuFi } from '../../shared/language/interface/menu-fi.ts';

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The application menu. Reloading is left out: nothing typed may be lost by one key. */
export function buildApplicationMenu(
  platform: NodeJS.Platform,
  openWorkspaceFolder: () => void,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [appMenu()] : []),
    fileMenu(isMac, openWorkspaceFolder),
    { label: menuFi.edit, submenu: editItems() },
    viewMenu(),
    windowMenu(isMac),
    { label: menuFi.help, role: 'help', submenu: [{ label: menuFi.about, role: 'about' }] },
  ];
}

/** The items of the menu that opens on text: what can be done to it there. */
export function buildContextMenu(isEditable: boolean): MenuItemConstructorOptions[] {
  return isEditable ? editItems() : [{ label: menuFi.copy, role: 'copy' }];
}

/** On macOS the first menu carries the name of the app. */
function appMenu(): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { label: menuFi.about, role: 'about' },
      separator,
      { label: menuFi.hide, role: 'hide' },
      { label: menuFi.hideOthers, role: 'hideOthers' },
      { label: menuFi.showAll, role: 'unhide' },
      separator,
      { label: menuFi.quit, role: 'quit' },
    ],
  };
}

function fileMenu(isMac: boolean, openWorkspaceFolder: () => void): MenuItemConstructorOptions {
  return {
    label: menuFi.file,
    submenu: [
      { label: menuFi.openWorkspaceFolder, click: openWorkspaceFolder },
      separator,
      isMac ? { label: menuFi.close, role: 'close' } : { label: menuFi.quit, role: 'quit' },
    ],
  };
}

function editItems(): MenuItemConstructorOptions[] {
  return [
    { label: menuFi.undo, role: 'undo' },
    { label: menuFi.redo, role: 'redo' },
    separator,
    { label: menuFi.cut, role: 'cut' },
    { label: menuFi.copy, role: 'copy' },
    { label: menuFi.paste, role: 'paste' },
    { label: menuFi.selectAll, role: 'selectAll' },
  ];
}

function viewMenu(): MenuItemConstructorOptions {
  return {
    label: menuFi.view,
    submenu: [
      { label: menuFi.zoomIn, role: 'zoomIn' },
      { label: menuFi.zoomOut, role: 'zoomOut' },
      { label: menuFi.resetZoom, role: 'resetZoom' },
      separator,
      { label: menuFi.fullScreen, role: 'togglefullscreen' },
    ],
  };
}

function windowMenu(isMac: boolean): MenuItemConstructorOptions {
  return {
    label: menuFi.window,
    submenu: [
      { label: menuFi.minimize, role: 'minimize' },
      ...(isMac ? [] : [{ label: menuFi.close, role: 'close' } as const]),
    ],
  };
}
