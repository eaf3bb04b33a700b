import type { WordTree } from '../words.ts';

/** The dialogs of the system that the main process opens. */
export const dialogWords = {
  chooseWorkspace: {
    fi: 'Valitse kansio, jossa tiedot säilytetään',
    sv: 'Välj den mapp där uppgifterna sparas',
    en: 'Choose the folder where the data are kept',
  },
  chooseExportFolder: {
    fi: 'Valitse kansio, johon asiakirjat tallennetaan',
    sv: 'Välj den mapp där dokumenten sparas',
    en: 'Choose the folder where the documents are saved',
  },
  chooseButton: {
    fi: 'Valitse kansio',
    sv: 'Välj mapp',
    en: 'Choose folder',
  },
  confirmTitle: {
    fi: 'Käytetäänkö tätä kansiota?',
    sv: 'Ska den här mappen användas?',
    en: 'Use this folder?',
  },
  confirmWorkspace: {
    fi: (folder: string) =>
      `Seloste lukee tiedot kansiosta ${folder} ja tallentaa ne siihen. Hyväksy vain, jos kirjoitit kansion itse.`,
    sv: (folder: string) =>
      `Seloste läser uppgifterna i mappen ${folder} och sparar dem där. Godkänn bara om du själv har skrivit mappen.`,
    en: (folder: string) =>
      `Seloste reads the data in the folder ${folder} and saves them there. Accept only if you typed the folder yourself.`,
  },
  confirmExport: {
    fi: (folder: string) =>
      `Seloste tallentaa asiakirjat kansioon ${folder}. Hyväksy vain, jos kirjoitit kansion itse.`,
    sv: (folder: string) =>
      `Seloste sparar dokumenten i mappen ${folder}. Godkänn bara om du själv har skrivit mappen.`,
    en: (folder: string) =>
      `Seloste saves the documents in the folder ${folder}. Accept only if you typed the folder yourself.`,
  },
  confirmCancel: {
    fi: 'Peruuta',
    sv: 'Avbryt',
    en: 'Cancel',
  },
  confirmButton: {
    fi: 'Käytä kansiota',
    sv: 'Använd mappen',
    en: 'Use the folder',
  },
  chooseLogo: {
    fi: 'Valitse logo, PNG- tai JPEG-kuva',
    sv: 'Välj en logotyp, en PNG- eller JPEG-bild',
    en: 'Choose a logo, a PNG or JPEG picture',
  },
  chooseFileButton: {
    fi: 'Valitse kuva',
    sv: 'Välj bild',
    en: 'Choose picture',
  },
  pictures: {
    fi: 'Kuvat (PNG, JPEG)',
    sv: 'Bilder (PNG, JPEG)',
    en: 'Pictures (PNG, JPEG)',
  },
  unsavedTitle: {
    fi: 'Muutoksia ei voitu tallentaa',
    sv: 'Ändringarna kunde inte sparas',
    en: 'Changes could not be saved',
  },
  unsavedMessage: {
    fi: 'Jos suljet ikkunan nyt, viimeisimmät muutokset katoavat. Haluatko sulkea ikkunan silti?',
    sv: 'Om du stänger fönstret nu försvinner de senaste ändringarna. Vill du stänga fönstret ändå?',
    en: 'If you close the window now, the latest changes are lost. Do you want to close it anyway?',
  },
  unsavedStay: {
    fi: 'Palaa takaisin',
    sv: 'Gå tillbaka',
    en: 'Go back',
  },
  unsavedClose: {
    fi: 'Sulje silti',
    sv: 'Stäng ändå',
    en: 'Close anyway',
  },
  startFailedTitle: {
    fi: 'Seloste ei käynnistynyt',
    sv: 'Seloste startade inte',
    en: 'Seloste did not start',
  },
  startFailedMessage: {
    fi: (reason: string) =>
      `Tarkista, että asetusten kansioon voi kirjoittaa ja että levyllä on tilaa. Käynnistä sitten Seloste uudelleen. Järjestelmän ilmoitus: ${reason}`,
    sv: (reason: string) =>
      `Kontrollera att det går att skriva i mappen för inställningarna och att det finns plats på disken. Starta sedan Seloste på nytt. Systemets meddelande: ${reason}`,
    en: (reason: string) =>
      `Check that the settings folder can be written to and that the disk has room. Then start Seloste again. The system said: ${reason}`,
  },
  crashedTitle: {
    fi: 'Seloste suljettiin',
    sv: 'Seloste stängdes',
    en: 'Seloste was closed',
  },
  crashedMessage: {
    fi: 'Ikkuna lakkasi vastaamasta useita kertoja. Tallennetut tiedot ovat tallessa. Käynnistä Seloste uudelleen.',
    sv: 'Fönstret slutade svara flera gånger. De sparade uppgifterna finns kvar. Starta Seloste på nytt.',
    en: 'The window stopped responding several times. What was saved is safe. Start Seloste again.',
  },
} satisfies WordTree;
