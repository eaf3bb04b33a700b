import type { MenuItemConstructorOptions } from 'electron';
import type { InterfaceWords } from '../../shared/language/interface/interface-words.ts';

type MenuWords = InterfaceWords['menu'];

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** What the items of the menu do that no role of the system does. */
export interface MenuActions {
  readonly openWorkspaceFolder: () => void;
  readonly openGlossary: () => void;
}

/** The application menu. Reloading is left out: nothing typed may be lost by one key. */
export function buildApplicationMenu(
  words: MenuWords,
  platform: NodeJS.Platform,
  { openWorkspaceFolder, openGlossary }: MenuActions,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [appMenu(words)] : []),
    fileMenu(words, isMac, openWorkspaceFolder),
    { label: words.edit, submenu: editItems(words) },
    viewMenu(words),
    windowMenu(words, isMac),
    helpMenu(words, openGlossary),
  ];
}

/** The items of the menu that opens on text: what can be done to it there. */
export function buildContextMenu(
  words: MenuWords,
  isEditable: boolean,
): MenuItemConstructorOptions[] {
  return isEditable ? editItems(words) : [{ label: words.copy, role: 'copy' }];
}

/** On macOS the first menu carries the name of the app. */
function appMenu(words: MenuWords): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { label: words.about, role: 'about' },
      separator,
      { label: words.hide, role: 'hide' },
      { label: words.hideOthers, role: 'hideOthers' },
      { label: words.showAll, role: 'unhide' },
      separator,
      { label: words.quit, role: 'quit' },
    ],
  };
}

function fileMenu(
  words: MenuWords,
  isMac: boolean,
  openWorkspaceFolder: () => void,
): MenuItemConstructorOptions {
  return {
    label: words.file,
    submenu: [
      { label: words.openWorkspaceFolder, click: openWorkspaceFolder },
      separator,
      isMac ? { label: words.close, role: 'close' } : { label: words.quit, role: 'quit' },
    ],
  };
}

function editItems(words: MenuWords): MenuItemConstructorOptions[] {
  return [
    { label: words.undo, role: 'undo' },
    { label: words.redo, role: 'redo' },
    separator,
    { label: words.cut, role: 'cut' },
    { label: words.copy, role: 'copy' },
    { label: words.paste, role: 'paste' },
    { label: words.selectAll, role: 'selectAll' },
  ];
}

function viewMenu(words: MenuWords): MenuItemConstructorOptions {
  return {
    label: words.view,
    submenu: [
      { label: words.zoomIn, role: 'zoomIn' },
      { label: words.zoomOut, role: 'zoomOut' },
      { label: words.resetZoom, role: 'resetZoom' },
      separator,
      { label: words.fullScreen, role: 'togglefullscreen' },
    ],
  };
}

function windowMenu(words: MenuWords, isMac: boolean): MenuItemConstructorOptions {
  return {
    label: words.window,
    submenu: [
      { label: words.minimize, role: 'minimize' },
      ...(isMac ? [] : [{ label: words.close, role: 'close' } as const]),
    ],
  };
}

function helpMenu(words: MenuWords, openGlossary: () => void): MenuItemConstructorOptions {
  return {
    label: words.help,
    role: 'help',
    submenu: [
      { label: words.glossary, accelerator: 'F1', click: openGlossary },
      separator,
      { label: words.about, role: 'about' },
    ],
  };
}
