import type { Translated } from '../../translated.ts';
import type { menuWords as finnish } from '../fi/menu-words.ts';

/** The application menu and the menu of text fields. */
export const menuWords: Translated<typeof finnish> = {
  file: 'File',
  openWorkspaceFolder: 'Open the data folder',
  close: 'Close window',
  quit: 'Quit',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  resetZoom: 'Actual size',
  fullScreen: 'Full screen',
  window: 'Window',
  minimize: 'Minimise',
  help: 'Help',
  glossary: 'Glossary',
  about: 'About Seloste',
  hide: 'Hide Seloste',
  hideOthers: 'Hide others',
  showAll: 'Show all',
};
