import type { WordTree } from '../words.ts';

/** What npm start and npm run demo say. */
export const startWords = {
  building: {
    fi: 'Kootaan Seloste …',
    sv: 'Bygger Seloste …',
    en: 'Building Seloste …',
  },
  downloading: {
    fi: 'Ladataan Electron, jossa Seloste toimii. Tämä tehdään vain kerran.',
    sv: 'Laddar ner Electron, som Seloste kör på. Det görs bara en gång.',
    en: 'Downloading Electron, on which Seloste runs. This is done only once.',
  },
  downloadFailed: {
    fi: 'Electronin lataaminen ei onnistunut.',
    sv: 'Electron kunde inte laddas ner.',
    en: 'Electron could not be downloaded.',
  },
  browser: {
    fi: (path: string) =>
      `Seloste avataan omaan ikkunaansa selaimella ${path}, koska Electronia ei voitu ladata.`,
    sv: (path: string) =>
      `Seloste öppnas i ett eget fönster med webbläsaren ${path}, eftersom Electron inte kunde laddas ner.`,
    en: (path: string) =>
      `Seloste opens in a window of its own with the browser ${path}, because Electron could not be downloaded.`,
  },
  installing: {
    fi: 'Koneessa ei ole selainta, jolla Seloste toimisi. Asennetaan Chromium: apt-get install chromium.',
    sv: 'Datorn har ingen webbläsare som Seloste kan köra på. Installerar Chromium: apt-get install chromium.',
    en: 'This computer has no browser that Seloste can run on. Installing Chromium: apt-get install chromium.',
  },
  nothingFound: {
    fi: 'Seloste tarvitsee selaimen. Asenna Chromium, Google Chrome tai Microsoft Edge ja kirjoita uudelleen: npm start',
    sv: 'Seloste behöver en webbläsare. Installera Chromium, Google Chrome eller Microsoft Edge och skriv på nytt: npm start',
    en: 'Seloste needs a browser. Install Chromium, Google Chrome or Microsoft Edge and type again: npm start',
  },
  noDisplay: {
    fi: 'Tässä ympäristössä ei ole näyttöä, joten ikkunaa ei voi avata. Kirjoitetaan sen sijaan esimerkkiyritysten asiakirjat.',
    sv: 'Den här miljön har ingen bildskärm, så fönstret kan inte öppnas. I stället skrivs exempelföretagens dokument.',
    en: 'There is no display here, so the window cannot be opened. Writing the documents of the example companies instead.',
  },
  demoWorkspace: {
    fi: (folder: string) => `Esimerkkiyritysten vastaukset: ${folder}`,
    sv: (folder: string) => `Exempelföretagens svar: ${folder}`,
    en: (folder: string) => `Answers of the example companies: ${folder}`,
  },
  demoPapers: {
    fi: (folder: string) => `Niistä tehdyt asiakirjat: ${folder}`,
    sv: (folder: string) => `Dokument som är gjorda av dem: ${folder}`,
    en: (folder: string) => `Documents made of them: ${folder}`,
  },
} satisfies WordTree;
