import type { Translated } from '../../translated.ts';
import type { startWords as finnish } from '../fi/start-words.ts';

/** What npm start and npm run demo say. */
export const startWords: Translated<typeof finnish> = {
  building: 'Building Seloste …',
  downloading: 'Downloading Electron, on which Seloste runs. This is done only once.',
  downloadFailed: 'Electron could not be downloaded.',
  browser: (path) =>
    `Seloste opens in a window of its own with the browser ${path}, because Electron could not be downloaded.`,
  installing:
    'This computer has no browser that Seloste can run on. Installing Chromium: apt-get install chromium.',
  nothingFound:
    'Seloste needs a browser. Install Chromium, Google Chrome or Microsoft Edge and type again: npm start',
  noDisplay:
    'There is no display here, so the window cannot be opened. Writing the documents of the example companies instead.',
  demoWorkspace: (folder) => `Answers of the example companies: ${folder}`,
  demoPapers: (folder) => `Documents made of them: ${folder}`,
};
