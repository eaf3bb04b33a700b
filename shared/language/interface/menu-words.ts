import type { WordTree } from '../words.ts';

/** The application menu and the menu of text fields. */
export const menuWords = {
  file: {
    fi: 'Tiedosto',
    sv: 'Arkiv',
    en: 'File',
  },
  openWorkspaceFolder: {
    fi: 'Avaa tietojen kansio',
    sv: 'Öppna mappen med uppgifterna',
    en: 'Open the data folder',
  },
  close: {
    fi: 'Sulje ikkuna',
    sv: 'Stäng fönstret',
    en: 'Close window',
  },
  quit: {
    fi: 'Lopeta',
    sv: 'Avsluta',
    en: 'Quit',
  },
  edit: {
    fi: 'Muokkaa',
    sv: 'Redigera',
    en: 'Edit',
  },
  undo: {
    fi: 'Kumoa',
    sv: 'Ångra',
    en: 'Undo',
  },
  redo: {
    fi: 'Tee uudelleen',
    sv: 'Gör om',
    en: 'Redo',
  },
  cut: {
    fi: 'Leikkaa',
    sv: 'Klipp ut',
    en: 'Cut',
  },
  copy: {
    fi: 'Kopioi',
    sv: 'Kopiera',
    en: 'Copy',
  },
  paste: {
    fi: 'Liitä',
    sv: 'Klistra in',
    en: 'Paste',
  },
  selectAll: {
    fi: 'Valitse kaikki',
    sv: 'Markera allt',
    en: 'Select all',
  },
  view: {
    fi: 'Näytä',
    sv: 'Visa',
    en: 'View',
  },
  zoomIn: {
    fi: 'Suurenna',
    sv: 'Zooma in',
    en: 'Zoom in',
  },
  zoomOut: {
    fi: 'Pienennä',
    sv: 'Zooma ut',
    en: 'Zoom out',
  },
  resetZoom: {
    fi: 'Tavallinen koko',
    sv: 'Normal storlek',
    en: 'Actual size',
  },
  fullScreen: {
    fi: 'Koko näyttö',
    sv: 'Helskärm',
    en: 'Full screen',
  },
  window: {
    fi: 'Ikkuna',
    sv: 'Fönster',
    en: 'Window',
  },
  minimize: {
    fi: 'Pienennä kuvakkeeksi',
    sv: 'Minimera',
    en: 'Minimise',
  },
  help: {
    fi: 'Ohje',
    sv: 'Hjälp',
    en: 'Help',
  },
  glossary: {
    fi: 'Sanasto',
    sv: 'Ordlista',
    en: 'Glossary',
  },
  about: {
    fi: 'Tietoja Selosteesta',
    sv: 'Om Seloste',
    en: 'About Seloste',
  },
  hide: {
    fi: 'Kätke Seloste',
    sv: 'Göm Seloste',
    en: 'Hide Seloste',
  },
  hideOthers: {
    fi: 'Kätke muut',
    sv: 'Göm övriga',
    en: 'Hide others',
  },
  showAll: {
    fi: 'Näytä kaikki',
    sv: 'Visa alla',
    en: 'Show all',
  },
} satisfies WordTree;
