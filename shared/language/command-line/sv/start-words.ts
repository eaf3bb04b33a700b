import type { Translated } from '../../translated.ts';
import type { startWords as finnish } from '../fi/start-words.ts';

/** What npm start and npm run demo say. */
export const startWords: Translated<typeof finnish> = {
  building: 'Bygger Seloste …',
  downloading: 'Laddar ner Electron, som Seloste kör på. Det görs bara en gång.',
  downloadFailed: 'Electron kunde inte laddas ner.',
  browser: (path) =>
    `Seloste öppnas i ett eget fönster med webbläsaren ${path}, eftersom Electron inte kunde laddas ner.`,
  installing:
    'Datorn har ingen webbläsare som Seloste kan köra på. Installerar Chromium: apt-get install chromium.',
  nothingFound:
    'Seloste behöver en webbläsare. Installera Chromium, Google Chrome eller Microsoft Edge och skriv på nytt: npm start',
  noDisplay:
    'Den här miljön har ingen bildskärm, så fönstret kan inte öppnas. I stället skrivs exempelföretagens dokument.',
  demoWorkspace: (folder) => `Exempelföretagens svar: ${folder}`,
  demoPapers: (folder) => `Dokument som är gjorda av dem: ${folder}`,
};
