import type { Translated } from '../../translated.ts';
import type { firstStartWords as finnish } from '../fi/first-start-words.ts';

export const firstStartWords: Translated<typeof finnish> = {
  title: 'Välkommen',
  intro:
    'Seloste frågar hur ditt företag behandlar personuppgifter och gör färdiga dokument av dina svar. Alla uppgifter stannar på den här datorn.',
  language: 'På vilket språk vill du använda Seloste?',
  languageHint:
    'Till en början skriver du också svaren på det här språket. Du kan ändra språken senare i inställningarna.',
  whoLabel: 'Vem är du?',
  who: {
    entrepreneur: 'Företagare eller anställd i företaget',
    office: 'Bokföringsbyrå eller någon annan som gör dokumenten åt sina kunder',
  },
  nameLabel: {
    entrepreneur: 'Ditt företags namn',
    office: 'Det första kundföretagets namn',
  },
  nameHint: 'Skriv namnet så som det står i handelsregistret. Du kan ändra det senare.',
  example: 'En sådan beskrivning får du',
  exampleNote: 'Ett exempel från ett påhittat kafé. I din egen beskrivning står dina egna svar.',
  start: 'Börja',
  folder: (path) => `Svaren sparas i mappen ${path}.`,
  chooseFolder: 'Välj en annan mapp',
};
