import type { Translated } from '../../translated.ts';
import type { formWords as finnish } from '../fi/form-words.ts';

// What the form and its parts say by themselves. The words of the questions stand elsewhere.

/** Swedish words of the form engine and of the plain parts. */
export const formWords: Translated<typeof finnish> = {
  locale: 'sv-FI',
  languageNames: { fi: 'På finska', sv: 'På svenska', en: 'På engelska' },
  shownIn: 'Syns i:',
  documents: {
    notice: 'dataskyddsbeskrivningen',
    record: 'det interna registret',
    'processor-record': 'personuppgiftsbiträdets register',
  },
  shownNowhere: 'Syns inte i dokumenten',
  articles: (numbers) => `art. ${numbers}`,

  notAnswered: 'Inget svar',
  yes: 'Ja',
  no: 'Nej',
  clearChoice: 'Ta bort valet',
  choose: 'Välj',
  noneToChoose:
    'Här finns ännu inget att välja. Alternativen läggs till i formulärets andra avsnitt.',

  datePlaceholder: 'd.m.åååå',
  badDate:
    'Den dagen finns inte. Skriv dagen till exempel som 22.11.2026. Texten finns kvar men skrivs inte ut på papperen.',
  badCountry:
    'Landet känns inte igen. Skriv namnet eller koden, till exempel Sverige, SE eller EU- och EES-länder. Texten finns kvar men skrivs inte ut på papperen.',
  badColor: 'Färgen kan inte läsas. Skriv den i formen #1a5276.',

  durationAmount: 'Antal',
  durationUnit: 'Enhet',
  durationUnits: { years: 'år', months: 'månader', weeks: 'veckor', days: 'dagar' },
  untilEvent: 'fram till händelsen',
  forSession: 'under sessionen',
  badDuration:
    'Tiden kan inte läsas. Skriv till exempel 2 år, 24 mån eller 14 dagar. Texten finns kvar men skrivs inte ut på papperen.',

  showCountries: 'Visa länderna',
  noCountries: 'Landet finns inte i listan. Texten som du skrev finns kvar.',

  tooLong: (length, limit) =>
    `Texten har ${length} tecken. Ett svar rymmer ${limit} tecken. Förkorta texten eller flytta en del av den till ett annat ställe. Texten finns kvar här.`,

  addRow: 'Lägg till en rad',
  untitledRow: 'Ny rad',
  removeRow: (name) => `Ta bort raden: ${name}`,
  moveUp: (name) => `Flytta uppåt: ${name}`,
  moveDown: (name) => `Flytta nedåt: ${name}`,
  rowAdded: 'En ny rad har lagts till.',
  rowRemoved: (name) => `Raden ”${name}” togs bort.`,
  rowMoved: (name, place, count) =>
    `Raden ”${name}” är nu nummer ${String(place)}. Antalet rader är ${String(count)}.`,
  undo: 'Ångra',
  undoHint: 'Du kan få tillbaka raden med Ctrl+Z.',

  close: 'Stäng',
  states: {
    done: 'Klart',
    started: 'Pågår',
    untouched: 'Inte påbörjat',
    toFix: 'Att rätta',
  },
  messages: { error: 'Att rätta', warning: 'Kontrollera', note: 'Observera', done: 'Klart' },
};
