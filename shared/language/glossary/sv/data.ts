import type { data as finnish } from '../fi/data.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';

/** What is processed, and how. */
export const data: Readonly<Record<keyof typeof finnish, GlossaryEntry>> = {
  personalData: {
    term: 'personuppgift',
    text: 'Varje uppgift som kan kopplas till en viss person: namn, telefonnummer, köphistorik, bild eller IP-adress.',
    words: ['personuppgift'],
  },
  dataCategories: {
    term: 'kategori av personuppgifter',
    text: 'En grupp av likartade uppgifter, till exempel kontaktuppgifter eller faktureringsuppgifter. I beskrivningen räknas kategorierna upp, inte enskilda personers uppgifter.',
    words: ['kategori av personuppgift', 'kategori av uppgift'],
  },
  specialCategories: {
    term: 'särskilda kategorier av personuppgifter',
    text: 'Känsliga uppgifter som inte får behandlas utan särskilt stöd i lagen. Hit hör bland annat hälsa, religion, politiska åsikter och medlemskap i fackförening.',
    words: ['särskild kategori', 'känslig uppgift', 'känslig personuppgift'],
  },
  criminalData: {
    term: 'uppgifter om brott',
    text: 'Uppgifter om fällande domar i brottmål och om brott. De får behandlas bara under en myndighets kontroll eller när lagen tillåter det, till exempel för ett rättsligt anspråk.',
    words: ['uppgift om brott', 'fällande dom', 'straffregist'],
  },
  identityCode: {
    term: 'personbeteckning',
    text: 'Personbeteckningen får behandlas bara på de grunder som lagen anger. Den får inte vara det enda sättet att kontrollera vem någon är, och den ska inte skrivas ut i onödan.',
    words: ['personbeteckning'],
  },
  filingSystem: {
    term: 'register',
    text: 'En samling personuppgifter som är sökbara. Den kan finnas i ett program, ett kalkylblad eller en pärm. Varje register får en egen beskrivning.',
    words: ['personregist'],
  },
  processing: {
    term: 'behandling',
    text: 'Allt som görs med personuppgifter: att samla in, titta på, ändra, skicka, lagra och radera.',
    words: ['uppgiftsbehandling'],
  },
  profiling: {
    term: 'profilering',
    text: 'Automatisk behandling av personuppgifter för att bedöma en person, till exempel intressen eller betalningsförmåga.',
    words: ['profiler'],
  },
  pseudonymisation: {
    term: 'pseudonymisering',
    text: 'Namnet ersätts med en beteckning och nyckeln förvaras separat. Uppgiften är fortfarande en personuppgift, eftersom nyckeln avslöjar personen.',
    words: ['pseudonym'],
  },
  anonymisation: {
    term: 'anonymisering',
    text: 'Uppgiften ändras så att personen inte längre kan identifieras med några rimliga medel. Då är den inte längre en personuppgift.',
    words: ['anonym'],
  },
};
