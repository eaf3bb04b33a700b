/** What npm start and npm run demo say. */
export const startWords = {
  building: 'Kootaan Seloste …',
  downloading: 'Ladataan Electron, jossa Seloste toimii. Tämä tehdään vain kerran.',
  downloadFailed: 'Electronin lataaminen ei onnistunut.',
  browser: (path: string) =>
    `Seloste avataan omaan ikkunaansa selaimella ${path}, koska Electronia ei voitu ladata.`,
  installing:
    'Koneessa ei ole selainta, jolla Seloste toimisi. Asennetaan Chromium: apt-get install chromium.',
  nothingFound:
    'Seloste tarvitsee selaimen. Asenna Chromium, Google Chrome tai Microsoft Edge ja kirjoita uudelleen: npm start',
  noDisplay:
    'Tässä ympäristössä ei ole näyttöä, joten ikkunaa ei voi avata. Kirjoitetaan sen sijaan esimerkkiyritysten asiakirjat.',
  demoWorkspace: (folder: string) => `Esimerkkiyritysten vastaukset: ${folder}`,
  demoPapers: (folder: string) => `Niistä tehdyt asiakirjat: ${folder}`,
};
