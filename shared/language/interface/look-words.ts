import type { WordTree } from '../words.ts';

export const lookWords = {
  logo: {
    fi: 'Logo',
    sv: 'Logotyp',
    en: 'Logo',
  },
  logoHint: {
    fi: 'Logo tulostuu asiakirjojen alkuun yrityksen nimen yläpuolelle. Valitse PNG- tai JPEG-kuva, enintään 4\u00a0Mt.',
    sv: 'Logotypen skrivs ut i början av dokumenten, ovanför företagets namn. Välj en PNG- eller JPEG-bild på högst 4\u00a0MB.',
    en: 'The logo is printed at the top of the documents, above the name of the company. Choose a PNG or JPEG picture of at most 4\u00a0MB.',
  },
  chooseLogo: {
    fi: 'Valitse logo',
    sv: 'Välj logotyp',
    en: 'Choose a logo',
  },
  changeLogo: {
    fi: 'Vaihda logo',
    sv: 'Byt logotyp',
    en: 'Change the logo',
  },
  removeLogo: {
    fi: 'Poista logo',
    sv: 'Ta bort logotypen',
    en: 'Remove the logo',
  },
  logoOf: {
    fi: (company: string) => `Logo: ${company}`,
    sv: (company: string) => `Logotyp: ${company}`,
    en: (company: string) => `Logo: ${company}`,
  },
  noDialog: {
    fi: (folder: string) =>
      `Tämä järjestelmä ei tarjoa ikkunaa tiedoston valitsemiseen. Kopioi kuva nimellä logo.png tai logo.jpg kansioon ${folder} ja avaa yritys uudelleen.`,
    sv: (folder: string) =>
      `Det här systemet har inget fönster för att välja en fil. Kopiera bilden med namnet logo.png eller logo.jpg till mappen ${folder} och öppna företaget på nytt.`,
    en: (folder: string) =>
      `This system has no window for choosing a file. Copy the picture as logo.png or logo.jpg to the folder ${folder} and open the company again.`,
  },
  withoutLogo: {
    fi: 'Asiakirjat tehdään ilman logoa',
    sv: 'Dokumenten görs utan logotyp',
    en: 'The documents are made without the logo',
  },
  paleColor: {
    fi: 'Väri on liian vaalea valkoiselle paperille. Asiakirjoissa siitä käytetään tummempaa sävyä, jotta viivat ja numerot erottuvat.',
    sv: 'Färgen är för ljus för vitt papper. I dokumenten används en mörkare nyans av den, så att linjer och siffror syns.',
    en: 'The colour is too light for white paper. The documents use a darker shade of it, so that lines and numbers stand out.',
  },
} satisfies WordTree;
