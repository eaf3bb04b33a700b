import type { Translated } from '../../translated.ts';
import type { lawWords as lawWordsFi } from '../fi/law-words.ts';

export const lawWords: Translated<typeof lawWordsFi> = {
  title: 'Uppgifter om lagen',
  intro:
    'Seloste fungerar utan internet. Uppgifterna om lagar och förteckningar jämfördes med källorna dessa dagar.',
  facts: {
    authority: 'Tillsynsmyndighetens kontaktuppgifter',
    requirements: 'Uppgifter som dokumenten ska innehålla',
    rights: 'Den registrerades rättigheter',
    retention: 'Lagringstider',
    statutes: 'Lagarnas namn och upphävda lagar',
    transfers: 'Grunder för överföring',
    adequacy: 'Länder med adekvat skyddsnivå',
  },
  old: (date) =>
    `Uppgifterna om lagen kontrollerades senast ${date}. De kan vara föråldrade. Uppdatera Seloste eller kontrollera uppgifterna på tietosuoja.fi före publicering.`,
  suggestions: 'Förslag till lagringstid',
  noSuggestions: 'Välj först vilka uppgifter tiden gäller. Då kan vi föreslå en tid.',
  take: (data) => `Använd detta: ${data}`,
  takeShort: 'Använd detta',
  kinds: {
    minimum: 'Lag: minst',
    maximum: 'Lag: högst',
    claim: 'Med tanke på rättsliga anspråk',
    practice: 'Vanlig praxis',
  },
  checked: (date) => `kontrollerad ${date}`,
};
