// What the form and its parts say by themselves. The words of the questions stand elsewhere.

import type { WordTree } from '../words.ts';

/** Finnish words of the form engine and of the plain parts. */
export const formWords = {
  /** The locale for numbers, dates and the order of names. */
  locale: {
    fi: 'fi-FI',
    sv: 'sv-FI',
    en: 'en-GB',
  },
  languageNames: {
    fi: { fi: 'Suomeksi', sv: 'Ruotsiksi', en: 'Englanniksi' },
    sv: { fi: 'På finska', sv: 'På svenska', en: 'På engelska' },
    en: { fi: 'In Finnish', sv: 'In Swedish', en: 'In English' },
  },
  shownIn: {
    fi: 'Näkyy:',
    sv: 'Syns i:',
    en: 'Shown in:',
  },
  documents: {
    notice: {
      fi: 'tietosuojaseloste',
      sv: 'dataskyddsbeskrivningen',
      en: 'privacy notice',
    },
    record: {
      fi: 'sisäinen seloste',
      sv: 'det interna registret',
      en: 'internal record',
    },
    'processor-record': {
      fi: 'käsittelijän seloste',
      sv: 'personuppgiftsbiträdets register',
      en: 'processor’s record',
    },
  },
  shownNowhere: {
    fi: 'Ei näy asiakirjoissa',
    sv: 'Syns inte i dokumenten',
    en: 'Not shown in the documents',
  },
  articles: {
    fi: (numbers: string) => `${numbers} art.`,
    sv: (numbers: string) => `art. ${numbers}`,
    en: (numbers: string) => `Art. ${numbers}`,
  },
  notAnswered: {
    fi: 'Ei vastausta',
    sv: 'Inget svar',
    en: 'Not answered',
  },
  yes: {
    fi: 'Kyllä',
    sv: 'Ja',
    en: 'Yes',
  },
  no: {
    fi: 'Ei',
    sv: 'Nej',
    en: 'No',
  },
  clearChoice: {
    fi: 'Tyhjennä valinta',
    sv: 'Ta bort valet',
    en: 'Clear the choice',
  },
  choose: {
    fi: 'Valitse',
    sv: 'Välj',
    en: 'Choose',
  },
  noneToChoose: {
    fi: 'Tähän ei ole vielä vaihtoehtoja. Ne lisätään lomakkeen muissa kohdissa.',
    sv: 'Här finns ännu inget att välja. Alternativen läggs till i formulärets andra avsnitt.',
    en: 'There is nothing to choose here yet. Choices are added in other sections of the form.',
  },
  datePlaceholder: {
    fi: 'p.k.vvvv',
    sv: 'd.m.åååå',
    en: 'd.m.yyyy',
  },
  badDate: {
    fi: 'Tätä päivää ei ole. Kirjoita päivä esimerkiksi muodossa 22.11.2026. Teksti säilyy, mutta papereihin se ei tulostu.',
    sv: 'Den dagen finns inte. Skriv dagen till exempel som 22.11.2026. Texten finns kvar men skrivs inte ut på papperen.',
    en: 'There is no such day. Write the day as 22.11.2026, for example. The text stays, but no paper prints it.',
  },
  badCountry: {
    fi: 'Maata ei tunnisteta. Kirjoita nimi tai koodi, esimerkiksi Ruotsi, SE tai EU- ja ETA-maat. Teksti säilyy, mutta papereihin se ei tulostu.',
    sv: 'Landet känns inte igen. Skriv namnet eller koden, till exempel Sverige, SE eller EU- och EES-länder. Texten finns kvar men skrivs inte ut på papperen.',
    en: 'The country is not known. Write its name or code, such as Sweden, SE or EU and EEA countries. The text stays, but no paper prints it.',
  },
  badColor: {
    fi: 'Väriä ei voi lukea. Kirjoita se muodossa #1a5276.',
    sv: 'Färgen kan inte läsas. Skriv den i formen #1a5276.',
    en: 'The colour cannot be read. Write it as #1a5276.',
  },
  durationAmount: {
    fi: 'Määrä',
    sv: 'Antal',
    en: 'Amount',
  },
  durationUnit: {
    fi: 'Yksikkö',
    sv: 'Enhet',
    en: 'Unit',
  },
  durationUnits: {
    years: {
      fi: 'vuotta',
      sv: 'år',
      en: 'years',
    },
    months: {
      fi: 'kuukautta',
      sv: 'månader',
      en: 'months',
    },
    weeks: {
      fi: 'viikkoa',
      sv: 'veckor',
      en: 'weeks',
    },
    days: {
      fi: 'päivää',
      sv: 'dagar',
      en: 'days',
    },
  },
  untilEvent: {
    fi: 'tapahtumaan asti',
    sv: 'fram till händelsen',
    en: 'until the event',
  },
  forSession: {
    fi: 'istunnon ajan',
    sv: 'under sessionen',
    en: 'for the session',
  },
  badDuration: {
    fi: 'Aikaa ei voi lukea. Kirjoita esimerkiksi 2 vuotta, 24 kk tai 14 päivää. Teksti säilyy, mutta papereihin se ei tulostu.',
    sv: 'Tiden kan inte läsas. Skriv till exempel 2 år, 24 mån eller 14 dagar. Texten finns kvar men skrivs inte ut på papperen.',
    en: 'The period cannot be read. Write 2 years, 24 months or 14 days, for example. The text stays, but no paper prints it.',
  },
  showCountries: {
    fi: 'Näytä maat',
    sv: 'Visa länderna',
    en: 'Show the countries',
  },
  noCountries: {
    fi: 'Maata ei löydy luettelosta. Kirjoittamasi teksti säilyy.',
    sv: 'Landet finns inte i listan. Texten som du skrev finns kvar.',
    en: 'The country is not in the list. The text that you wrote stays.',
  },
  tooLong: {
    fi: (length: string, limit: string) =>
      `Tekstissä on ${length} merkkiä. Yhteen kohtaan mahtuu ${limit} merkkiä. Lyhennä tekstiä tai siirrä osa siitä toiseen kohtaan. Teksti säilyy tässä.`,
    sv: (length: string, limit: string) =>
      `Texten har ${length} tecken. Ett svar rymmer ${limit} tecken. Förkorta texten eller flytta en del av den till ett annat ställe. Texten finns kvar här.`,
    en: (length: string, limit: string) =>
      `The text has ${length} characters. One answer holds ${limit} characters. Shorten the text or move part of it elsewhere. The text stays here.`,
  },
  addRow: {
    fi: 'Lisää rivi',
    sv: 'Lägg till en rad',
    en: 'Add a row',
  },
  untitledRow: {
    fi: 'Uusi rivi',
    sv: 'Ny rad',
    en: 'New row',
  },
  removeRow: {
    fi: (name: string) => `Poista rivi: ${name}`,
    sv: (name: string) => `Ta bort raden: ${name}`,
    en: (name: string) => `Remove the row: ${name}`,
  },
  moveUp: {
    fi: (name: string) => `Siirrä ylemmäs: ${name}`,
    sv: (name: string) => `Flytta uppåt: ${name}`,
    en: (name: string) => `Move up: ${name}`,
  },
  moveDown: {
    fi: (name: string) => `Siirrä alemmas: ${name}`,
    sv: (name: string) => `Flytta nedåt: ${name}`,
    en: (name: string) => `Move down: ${name}`,
  },
  rowAdded: {
    fi: 'Uusi rivi lisätty.',
    sv: 'En ny rad har lagts till.',
    en: 'A new row was added.',
  },
  rowRemoved: {
    fi: (name: string) => `Rivi ”${name}” poistettiin.`,
    sv: (name: string) => `Raden ”${name}” togs bort.`,
    en: (name: string) => `The row “${name}” was removed.`,
  },
  rowMoved: {
    fi: (name: string, place: number, count: number) =>
      `Rivi ”${name}” on nyt ${String(place)}. Rivejä on ${String(count)}.`,
    sv: (name: string, place: number, count: number) =>
      `Raden ”${name}” är nu nummer ${String(place)}. Antalet rader är ${String(count)}.`,
    en: (name: string, place: number, count: number) =>
      `The row “${name}” is now number ${String(place)} of ${String(count)}.`,
  },
  undo: {
    fi: 'Kumoa',
    sv: 'Ångra',
    en: 'Undo',
  },
  undoHint: {
    fi: 'Voit palauttaa rivin painamalla Ctrl+Z.',
    sv: 'Du kan få tillbaka raden med Ctrl+Z.',
    en: 'Press Ctrl+Z to bring the row back.',
  },
  close: {
    fi: 'Sulje',
    sv: 'Stäng',
    en: 'Close',
  },
  states: {
    done: {
      fi: 'Valmis',
      sv: 'Klart',
      en: 'Done',
    },
    started: {
      fi: 'Kesken',
      sv: 'Pågår',
      en: 'Started',
    },
    untouched: {
      fi: 'Aloittamatta',
      sv: 'Inte påbörjat',
      en: 'Not started',
    },
    toFix: {
      fi: 'Korjattavaa',
      sv: 'Att rätta',
      en: 'To correct',
    },
  },
  messages: {
    error: {
      fi: 'Korjattavaa',
      sv: 'Att rätta',
      en: 'To correct',
    },
    warning: {
      fi: 'Tarkista',
      sv: 'Kontrollera',
      en: 'Check',
    },
    note: {
      fi: 'Huomaa',
      sv: 'Observera',
      en: 'Note',
    },
    done: {
      fi: 'Valmis',
      sv: 'Klart',
      en: 'Done',
    },
  },
} satisfies WordTree;
