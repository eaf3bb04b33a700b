/** The dialogs of the system that the main process opens. */
export const dialogWords = {
  chooseWorkspace: 'Valitse kansio, jossa tiedot säilytetään',
  chooseExportFolder: 'Valitse kansio, johon asiakirjat tallennetaan',
  chooseButton: 'Valitse kansio',
  chooseLogo: 'Valitse logo, PNG- tai JPEG-kuva',
  chooseFileButton: 'Valitse kuva',
  pictures: 'Kuvat (PNG, JPEG)',
  unsavedTitle: 'Muutoksia ei voitu tallentaa',
  unsavedMessage:
    'Jos suljet ikkunan nyt, viimeisimmät muutokset katoavat. Haluatko sulkea ikkunan silti?',
  unsavedStay: 'Palaa takaisin',
  unsavedClose: 'Sulje silti',
  startFailedTitle: 'Seloste ei käynnistynyt',
  startFailedMessage: (reason: string) =>
    `Tarkista, että asetusten kansioon voi kirjoittaa ja että levyllä on tilaa. Käynnistä sitten Seloste uudelleen. Järjestelmän ilmoitus: ${reason}`,
  crashedTitle: 'Seloste suljettiin',
  crashedMessage:
    'Ikkuna lakkasi vastaamasta useita kertoja. Tallennetut tiedot ovat tallessa. Käynnistä Seloste uudelleen.',
};
