import type { WordTree } from '../words.ts';

/** Words around the form of a file; the form's own words stand in form-words-fi.ts. */
export const editorWords = {
  tasks: {
    fi: 'Lomakkeen kohdat',
    sv: 'Formulärets avsnitt',
    en: 'Sections of the form',
  },
  openTasks: {
    fi: (current: string) => `Kohdat: ${current}`,
    sv: (current: string) => `Avsnitt: ${current}`,
    en: (current: string) => `Sections: ${current}`,
  },
  previous: {
    fi: 'Edellinen',
    sv: 'Föregående',
    en: 'Previous',
  },
  next: {
    fi: 'Seuraava',
    sv: 'Nästa',
    en: 'Next',
  },
  previousTo: {
    fi: (title: string) => `Edellinen: ${title}`,
    sv: (title: string) => `Föregående: ${title}`,
    en: (title: string) => `Previous: ${title}`,
  },
  nextTo: {
    fi: (title: string) => `Seuraava: ${title}`,
    sv: (title: string) => `Nästa: ${title}`,
    en: (title: string) => `Next: ${title}`,
  },
  toExport: {
    fi: 'Tarkista ja tee asiakirjat',
    sv: 'Granska och skapa dokument',
    en: 'Check and create documents',
  },
  undo: {
    fi: 'Kumoa (Ctrl+Z)',
    sv: 'Ångra (Ctrl+Z)',
    en: 'Undo (Ctrl+Z)',
  },
  redo: {
    fi: 'Tee uudelleen (Ctrl+Vaihto+Z)',
    sv: 'Gör om (Ctrl+Skift+Z)',
    en: 'Redo (Ctrl+Shift+Z)',
  },
  preview: {
    fi: 'Asiakirja',
    sv: 'Dokument',
    en: 'Document',
  },
  previewKinds: {
    notice: {
      fi: 'Tietosuojaseloste',
      sv: 'Dataskyddsbeskrivning',
      en: 'Privacy notice',
    },
    record: {
      fi: 'Sisäinen seloste',
      sv: 'Internt register',
      en: 'Internal record',
    },
    'processor-record': {
      fi: 'Käsittelijän seloste',
      sv: 'Personuppgiftsbiträdets register',
      en: 'Processor’s record',
    },
    binder: {
      fi: 'Kansio',
      sv: 'Pärm',
      en: 'Binder',
    },
    blank: {
      fi: 'Tyhjä lomake',
      sv: 'Tom blankett',
      en: 'Blank form',
    },
  },
  previewLabel: {
    fi: 'Asiakirjan esikatselu. Siirry kohdasta toiseen nuolinäppäimillä ja avaa kysymys Enterillä.',
    sv: 'Förhandsvisning av dokumentet. Gå från ett ställe till ett annat med piltangenterna och öppna frågan med Enter.',
    en: 'Preview of the document. Move from one part to another with the arrow keys, and open the question with Enter.',
  },
  previewFailed: {
    fi: 'Esikatselua ei voi näyttää. Vastauksesi ovat tallessa.',
    sv: 'Förhandsvisningen kan inte visas. Dina svar finns kvar.',
    en: 'The preview cannot be shown. Your answers are safe.',
  },
  showPreview: {
    fi: 'Näytä asiakirja (F9)',
    sv: 'Visa dokumentet (F9)',
    en: 'Show the document (F9)',
  },
  hidePreview: {
    fi: 'Piilota asiakirja (F9)',
    sv: 'Dölj dokumentet (F9)',
    en: 'Hide the document (F9)',
  },
  larger: {
    fi: 'Suurenna asiakirjaa',
    sv: 'Förstora dokumentet',
    en: 'Make the document larger',
  },
  smaller: {
    fi: 'Pienennä asiakirjaa',
    sv: 'Förminska dokumentet',
    en: 'Make the document smaller',
  },
  missingFile: {
    fi: 'Tätä tiedostoa ei enää löydy',
    sv: 'Den här filen finns inte längre',
    en: 'This file is no longer here',
  },
  missingFileBody: {
    fi: 'Se on ehkä poistettu tai siirretty toiseen paikkaan.',
    sv: 'Den har kanske tagits bort eller flyttats på annat håll.',
    en: 'It may have been removed or moved elsewhere.',
  },
  backToCompany: {
    fi: 'Palaa yritykseen',
    sv: 'Tillbaka till företaget',
    en: 'Back to the company',
  },
  conflict: {
    title: {
      fi: 'Tiedosto on muuttunut muualla',
      sv: 'Filen har ändrats på annat håll',
      en: 'The file has changed elsewhere',
    },
    body: {
      fi: 'Toinen käyttäjä, toinen kone tai synkronointi on tallentanut tiedoston sen jälkeen, kun avasit sen. Kumman version haluat pitää?',
      sv: 'Någon annan, en annan dator eller en synkronisering har sparat i filen efter att du öppnade den. Vilken version vill du behålla?',
      en: 'Someone else, another computer or a sync program has saved this file after you opened it. Which version do you want to keep?',
    },
    waiting: {
      fi: 'Muutoksiasi ei tallenneta, ennen kuin valitset, kumpi versio jää.',
      sv: 'Dina ändringar sparas inte förrän du har valt vilken version som blir kvar.',
      en: 'Your changes are not saved until you choose which version stays.',
    },
    keepMine: {
      fi: 'Pidä omat vastaukset',
      sv: 'Behåll mina svar',
      en: 'Keep my answers',
    },
    keepMineNote: {
      fi: 'Jos pidät omat vastauksesi, toinen versio jää varmuuskopioihin.',
      sv: 'Om du behåller dina svar blir den andra versionen kvar bland säkerhetskopiorna.',
      en: 'If you keep yours, the other version stays among the backups.',
    },
    takeOther: {
      fi: 'Ota toinen versio',
      sv: 'Ta den andra versionen',
      en: 'Take the other version',
    },
    takeOtherNote: {
      fi: 'Jos otat toisen version, saat omat vastauksesi takaisin kumoamalla.',
      sv: 'Om du tar den andra versionen får du tillbaka dina egna svar genom att ångra.',
      en: 'If you take the other one, undo brings your own answers back.',
    },
  },
} satisfies WordTree;
