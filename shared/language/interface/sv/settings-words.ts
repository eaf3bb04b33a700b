import type { Translated } from '../../translated.ts';
import type { settingsWords as finnish } from '../fi/settings-words.ts';

export const settingsWords: Translated<typeof finnish> = {
  title: 'Inställningar',
  back: 'Tillbaka',
  language: 'På vilket språk vill du använda Seloste?',
  languageHint:
    'Menyer, frågor och anvisningar visas på det här språket. Dokumentens språk väljer du när du skapar dem.',
  answerLanguages: 'På vilka språk skriver du svaren?',
  answerLanguagesHint:
    'Varje text skrivs separat på de språk som du väljer. Om du tar bort ett språk här finns texterna kvar i filen.',
  theme: 'Utseende',
  themes: { system: 'Samma som i datorn', light: 'Ljust', dark: 'Mörkt' },
  folder: 'Mappen med uppgifterna',
  folderBody: 'Varje företag har en egen undermapp i den här mappen.',
  chooseFolder: 'Byt mapp',
  typeFolder: 'Mappens sökväg',
  typeFolderHint:
    'Fönstret för att välja mapp är inte tillgängligt. Skriv hela sökvägen. Mappen måste redan finnas.',
  useFolder: 'Använd den här mappen',
  version: (version) => `Seloste ${version}`,
  offline: 'Seloste använder inte internet. Dina uppgifter stannar på den här datorn.',
  keys: 'Snabbtangenter',
  keyList: [
    ['Ctrl+S', 'Spara genast'],
    ['Ctrl+Z', 'Ångra'],
    ['Ctrl+Skift+Z', 'Gör om'],
    ['Alt+Page Down', 'Nästa avsnitt'],
    ['Alt+Page Up', 'Föregående avsnitt'],
    ['F9', 'Visa eller dölj dokumentet'],
    ['F1', 'Öppna ordlistan'],
  ],
};
