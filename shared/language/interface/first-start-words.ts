import type { WordTree } from '../words.ts';

export const firstStartWords = {
  title: {
    fi: 'Tervetuloa',
    sv: 'Välkommen',
    en: 'Welcome',
  },
  intro: {
    fi: 'Seloste kysyy, miten yrityksesi käsittelee henkilötietoja, ja tekee vastauksistasi valmiit asiakirjat. Kaikki tiedot pysyvät tällä koneella.',
    sv: 'Seloste frågar hur ditt företag behandlar personuppgifter och gör färdiga dokument av dina svar. Alla uppgifter stannar på den här datorn.',
    en: 'Seloste asks how your company processes personal data and makes finished documents of your answers. Everything stays on this computer.',
  },
  language: {
    fi: 'Millä kielellä haluat käyttää Selostetta?',
    sv: 'På vilket språk vill du använda Seloste?',
    en: 'In which language do you want to use Seloste?',
  },
  languageHint: {
    fi: 'Aluksi kirjoitat myös vastaukset tällä kielellä. Voit vaihtaa kielet myöhemmin asetuksista.',
    sv: 'Till en början skriver du också svaren på det här språket. Du kan ändra språken senare i inställningarna.',
    en: 'You also start writing your answers in this language. You can change both later in the settings.',
  },
  whoLabel: {
    fi: 'Kuka olet?',
    sv: 'Vem är du?',
    en: 'Who are you?',
  },
  who: {
    entrepreneur: {
      fi: 'Yrittäjä tai yrityksen työntekijä',
      sv: 'Företagare eller anställd i företaget',
      en: 'An entrepreneur or an employee of a company',
    },
    office: {
      fi: 'Tilitoimisto tai muu, joka tekee asiakirjat asiakkailleen',
      sv: 'Bokföringsbyrå eller någon annan som gör dokumenten åt sina kunder',
      en: 'An accounting office or someone else who writes notices for clients',
    },
  },
  nameLabel: {
    entrepreneur: {
      fi: 'Yrityksesi nimi',
      sv: 'Ditt företags namn',
      en: 'The name of your company',
    },
    office: {
      fi: 'Ensimmäisen asiakasyrityksen nimi',
      sv: 'Det första kundföretagets namn',
      en: 'The name of your first client company',
    },
  },
  nameHint: {
    fi: 'Kirjoita nimi niin kuin se on kaupparekisterissä. Voit muuttaa sitä myöhemmin.',
    sv: 'Skriv namnet så som det står i handelsregistret. Du kan ändra det senare.',
    en: 'Write the name as it stands in the Trade Register. You can change it later.',
  },
  example: {
    fi: 'Tällainen seloste valmistuu',
    sv: 'En sådan beskrivning får du',
    en: 'The notice that you will get',
  },
  exampleNote: {
    fi: 'Esimerkki kuvitteellisesta kahvilasta. Omaan selosteeseesi tulevat omat vastauksesi.',
    sv: 'Ett exempel från ett påhittat kafé. I din egen beskrivning står dina egna svar.',
    en: 'An example from a fictional café. Your own notice will have your own answers.',
  },
  start: {
    fi: 'Aloita',
    sv: 'Börja',
    en: 'Start',
  },
  folder: {
    fi: (path: string) => `Vastaukset tallennetaan kansioon ${path}.`,
    sv: (path: string) => `Svaren sparas i mappen ${path}.`,
    en: (path: string) => `The answers are saved in the folder ${path}.`,
  },
  chooseFolder: {
    fi: 'Valitse toinen kansio',
    sv: 'Välj en annan mapp',
    en: 'Choose another folder',
  },
} satisfies WordTree;
