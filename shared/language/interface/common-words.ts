import type { WordTree } from '../words.ts';

/** Words that more than one screen says. */
export const commonWords = {
  appName: {
    fi: 'Seloste',
    sv: 'Seloste',
    en: 'Seloste',
  },
  loading: {
    fi: 'Avataan…',
    sv: 'Öppnar…',
    en: 'Opening…',
  },
  companies: {
    fi: 'Yritykset',
    sv: 'Företag',
    en: 'Companies',
  },
  settings: {
    fi: 'Asetukset',
    sv: 'Inställningar',
    en: 'Settings',
  },
  cancel: {
    fi: 'Peruuta',
    sv: 'Avbryt',
    en: 'Cancel',
  },
  tryAgain: {
    fi: 'Yritä uudelleen',
    sv: 'Försök igen',
    en: 'Try again',
  },
  breadcrumb: {
    fi: 'Olet tässä',
    sv: 'Du är här',
    en: 'You are here',
  },
  restoreBackup: {
    fi: 'Palauta varmuuskopio',
    sv: 'Återställ säkerhetskopian',
    en: 'Restore the backup',
  },
  convertFile: {
    fi: 'Muunna tiedosto',
    sv: 'Konvertera filen',
    en: 'Convert the file',
  },
  problemsTitle: {
    fi: 'Näissä tiedostoissa on jotakin vialla',
    sv: 'De här filerna behöver ses över',
    en: 'These files need your attention',
  },
  nameless: {
    fi: 'Nimetön',
    sv: 'Utan namn',
    en: 'Unnamed',
  },
  businessId: {
    fi: (id: string) => `Y-tunnus ${id}`,
    sv: (id: string) => `FO-nummer ${id}`,
    en: (id: string) => `Business ID ${id}`,
  },
  files: {
    company: {
      fi: 'Yrityksen tiedot',
      sv: 'Företagets uppgifter',
      en: 'Company facts',
    },
    processor: {
      fi: 'Käsittelijän seloste',
      sv: 'Biträdets register',
      en: 'Processor’s record',
    },
  },
  crash: {
    title: {
      fi: 'Tämä näkymä pysähtyi',
      sv: 'Den här vyn stannade',
      en: 'This view has stopped',
    },
    body: {
      fi: 'Ohjelmassa tapahtui virhe, eikä näkymää voi näyttää. Tallennetut vastauksesi ovat tallessa.',
      sv: 'Ett fel inträffade i programmet, så vyn kan inte visas. Dina sparade svar finns kvar.',
      en: 'Something went wrong in the program and the view cannot be shown. Your saved answers are safe.',
    },
    goOn: {
      fi: 'Palaa alkuun',
      sv: 'Gå till början',
      en: 'Go to the start',
    },
  },
  news: {
    saved: {
      fi: 'Kaikki on tallennettu.',
      sv: 'Allt är sparat.',
      en: 'Everything is saved.',
    },
    notSaved: {
      fi: 'Kaikkea ei saatu tallennettua. Teksti säilyy täällä, ja yritämme pian uudelleen.',
      sv: 'Allt kunde inte sparas. Texten finns kvar här, och vi försöker snart igen.',
      en: 'Not everything could be saved. The text stays here, and we will try again soon.',
    },
    registerRemoved: {
      fi: (name: string) =>
        `${name} poistettiin. Tiedosto on yrityksen kansiossa varmuuskopioiden joukossa.`,
      sv: (name: string) =>
        `${name} togs bort. Filen finns bland säkerhetskopiorna i företagets mapp.`,
      en: (name: string) =>
        `${name} was removed. The file is among the backups in the company’s folder.`,
    },
    backupRestored: {
      fi: 'Varmuuskopio palautettiin. Vioittunut tiedosto jäi varmuuskopioihin.',
      sv: 'Säkerhetskopian återställdes. Den skadade filen finns kvar bland säkerhetskopiorna.',
      en: 'The backup was restored. The damaged file is kept among the backups.',
    },
    fileConverted: {
      fi: 'Tiedosto muunnettiin. Alkuperäinen jäi varmuuskopioihin.',
      sv: 'Filen konverterades. Originalet finns kvar bland säkerhetskopiorna.',
      en: 'The file was converted. The original is kept among the backups.',
    },
  },
  save: {
    saved: {
      fi: (time: string) => `Tallennettu ${time}`,
      sv: (time: string) => `Sparat ${time}`,
      en: (time: string) => `Saved ${time}`,
    },
    saving: {
      fi: 'Tallennetaan',
      sv: 'Sparar',
      en: 'Saving',
    },
    failed: {
      fi: 'Ei tallennettu',
      sv: 'Inte sparat',
      en: 'Not saved',
    },
    failedNote: {
      fi: 'Teksti säilyy tässä ikkunassa, ja yritämme tallentaa sen uudelleen.',
      sv: 'Texten finns kvar i det här fönstret, och vi försöker spara den på nytt.',
      en: 'The text stays in this window, and we will try to save it again.',
    },
  },
} satisfies WordTree;
