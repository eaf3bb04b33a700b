import type { WordTree } from '../words.ts';

export const settingsWords = {
  title: {
    fi: 'Asetukset',
    sv: 'Inställningar',
    en: 'Settings',
  },
  back: {
    fi: 'Takaisin',
    sv: 'Tillbaka',
    en: 'Back',
  },
  language: {
    fi: 'Millä kielellä haluat käyttää Selostetta?',
    sv: 'På vilket språk vill du använda Seloste?',
    en: 'In which language do you want to use Seloste?',
  },
  languageHint: {
    fi: 'Valikot, kysymykset ja ohjeet ovat tällä kielellä. Asiakirjojen kielen valitset, kun teet ne.',
    sv: 'Menyer, frågor och anvisningar visas på det här språket. Dokumentens språk väljer du när du skapar dem.',
    en: 'Menus, questions and instructions are in this language. You choose the language of the documents when you create them.',
  },
  answerLanguages: {
    fi: 'Millä kielillä kirjoitat vastaukset?',
    sv: 'På vilka språk skriver du svaren?',
    en: 'In which languages do you write your answers?',
  },
  answerLanguagesHint: {
    fi: 'Jokainen teksti kysytään erikseen valitsemillasi kielillä. Jos poistat kielen tästä, sillä kirjoitetut tekstit jäävät tiedostoon talteen.',
    sv: 'Varje text skrivs separat på de språk som du väljer. Om du tar bort ett språk här finns texterna kvar i filen.',
    en: 'Each text is asked separately in the languages that you choose. What is written in a language that you take away here stays in the file.',
  },
  theme: {
    fi: 'Ulkoasu',
    sv: 'Utseende',
    en: 'Appearance',
  },
  themes: {
    system: {
      fi: 'Sama kuin koneessa',
      sv: 'Samma som i datorn',
      en: 'Same as the computer',
    },
    light: {
      fi: 'Vaalea',
      sv: 'Ljust',
      en: 'Light',
    },
    dark: {
      fi: 'Tumma',
      sv: 'Mörkt',
      en: 'Dark',
    },
  },
  folder: {
    fi: 'Tietojen kansio',
    sv: 'Mappen med uppgifterna',
    en: 'Data folder',
  },
  folderBody: {
    fi: 'Jokaisella yrityksellä on tässä kansiossa oma alikansio.',
    sv: 'Varje företag har en egen undermapp i den här mappen.',
    en: 'Each company has a folder of its own in this folder.',
  },
  chooseFolder: {
    fi: 'Vaihda kansio',
    sv: 'Byt mapp',
    en: 'Change the folder',
  },
  typeFolder: {
    fi: 'Kansion polku',
    sv: 'Mappens sökväg',
    en: 'Path of the folder',
  },
  typeFolderHint: {
    fi: 'Kansion valintaikkuna ei ole käytettävissä. Kirjoita polku kokonaan. Kansion pitää olla jo olemassa.',
    sv: 'Fönstret för att välja mapp är inte tillgängligt. Skriv hela sökvägen. Mappen måste redan finnas.',
    en: 'The window for choosing a folder is not available. Write the whole path. The folder must exist already.',
  },
  useFolder: {
    fi: 'Käytä tätä kansiota',
    sv: 'Använd den här mappen',
    en: 'Use this folder',
  },
  version: {
    fi: (version: string) => `Seloste ${version}`,
    sv: (version: string) => `Seloste ${version}`,
    en: (version: string) => `Seloste ${version}`,
  },
  offline: {
    fi: 'Seloste ei käytä verkkoa. Tietosi pysyvät tällä koneella.',
    sv: 'Seloste använder inte internet. Dina uppgifter stannar på den här datorn.',
    en: 'Seloste does not use the internet. Your data stay on this computer.',
  },
  notices: {
    fi: 'Lisenssit',
    sv: 'Licenser',
    en: 'Licences',
  },
  noticesIntro: {
    fi: 'Seloste ja kaikki, mitä siinä on muiden tekemää. Tekstit ovat englanniksi, kuten tekijät ovat ne antaneet. Chromiumin ja sen osien lisenssit ovat ohjelman kansiossa tiedostossa LICENSES.chromium.html.',
    sv: 'Seloste och allt i programmet som andra har gjort. Texterna är på engelska, så som upphovsmännen har gett dem. Licenserna för Chromium och dess delar finns i programmets mapp i filen LICENSES.chromium.html.',
    en: 'Seloste, and everything in it that others have made. The texts are in English, as their authors give them. The licences of Chromium and its parts are in the program’s folder, in the file LICENSES.chromium.html.',
  },
  keys: {
    fi: 'Pikanäppäimet',
    sv: 'Snabbtangenter',
    en: 'Keyboard shortcuts',
  },
  keyList: {
    fi: [
      ['Ctrl+S', 'Tallenna heti'],
      ['Ctrl+Z', 'Kumoa'],
      ['Ctrl+Vaihto+Z', 'Tee uudelleen'],
      ['Alt+Page Down', 'Seuraava kohta'],
      ['Alt+Page Up', 'Edellinen kohta'],
      ['F9', 'Näytä tai piilota asiakirja'],
      ['F1', 'Avaa sanasto'],
    ] as readonly (readonly [key: string, action: string])[],
    sv: [
      ['Ctrl+S', 'Spara genast'],
      ['Ctrl+Z', 'Ångra'],
      ['Ctrl+Skift+Z', 'Gör om'],
      ['Alt+Page Down', 'Nästa avsnitt'],
      ['Alt+Page Up', 'Föregående avsnitt'],
      ['F9', 'Visa eller dölj dokumentet'],
      ['F1', 'Öppna ordlistan'],
    ] as readonly (readonly [key: string, action: string])[],
    en: [
      ['Ctrl+S', 'Save now'],
      ['Ctrl+Z', 'Undo'],
      ['Ctrl+Shift+Z', 'Redo'],
      ['Alt+Page Down', 'Next section'],
      ['Alt+Page Up', 'Previous section'],
      ['F9', 'Show or hide the document'],
      ['F1', 'Open the glossary'],
    ] as readonly (readonly [key: string, action: string])[],
  },
} satisfies WordTree;
