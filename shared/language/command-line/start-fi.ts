/** What npm start and npm run demo say; the second line of each is for developers. */
export const startFi = {
  building: 'Kootaan Seloste …\n(Building the app.)',
  downloading:
    'Ladataan Electron, jossa Seloste toimii. Tämä tehdään vain kerran.\n(Downloading the Electron runtime.)',
  downloadFailed:
    'Electronin lataaminen ei onnistunut.\n(The Electron runtime was not downloaded.)',
  browser: (path: string) =>
    `Seloste avataan omaan ikkunaansa selaimella ${path}, koska Electronia ei voitu ladata.\n(No Electron runtime: running on an installed browser.)`,
  installing:
    'Koneessa ei ole selainta, jolla Seloste toimisi. Asennetaan Chromium: apt-get install chromium.\n(Installing Chromium with apt-get.)',
  nothingFound:
    'Seloste tarvitsee selaimen. Asenna Chromium, Google Chrome tai Microsoft Edge ja kirjoita uudelleen: npm start\n(Install Chromium, Chrome or Edge and run npm start again.)',
  noDisplay:
    'Tässä ympäristössä ei ole näyttöä, joten ikkunaa ei voi avata. Kirjoitetaan sen sijaan esimerkkiyritysten asiakirjat.\n(No display: writing the example papers instead.)',
  demoWorkspace: (folder: string) => `Esimerkkiyritysten vastaukset: ${folder}`,
  demoPapers: (folder: string) => `Niistä tehdyt asiakirjat: ${folder}`,
} as const;
