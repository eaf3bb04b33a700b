import type { Translated } from '../../translated.ts';
import type { menuWords as finnish } from '../fi/menu-words.ts';

/** The application menu and the menu of text fields. */
export const menuWords: Translated<typeof finnish> = {
  file: 'Arkiv',
  openWorkspaceFolder: 'Öppna mappen med uppgifterna',
  close: 'Stäng fönstret',
  quit: 'Avsluta',
  edit: 'Redigera',
  undo: 'Ångra',
  redo: 'Gör om',
  cut: 'Klipp ut',
  copy: 'Kopiera',
  paste: 'Klistra in',
  selectAll: 'Markera allt',
  view: 'Visa',
  zoomIn: 'Zooma in',
  zoomOut: 'Zooma ut',
  resetZoom: 'Normal storlek',
  fullScreen: 'Helskärm',
  window: 'Fönster',
  minimize: 'Minimera',
  help: 'Hjälp',
  glossary: 'Ordlista',
  about: 'Om Seloste',
  hide: 'Göm Seloste',
  hideOthers: 'Göm övriga',
  showAll: 'Visa alla',
};
