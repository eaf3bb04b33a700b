// What the command line says of files and folders of a company that Seloste does not use.
import type { WordTree } from '../words.ts';

/** Each kind, with the place of the entry and the file that it is a copy of, where that is known. */
export const unusedWords = {
  'misnamed-register': {
    fi: (path: string) =>
      `Huomaa: rekisteri ei ole mukana tiedostonsa nimen vuoksi: ${path}. Avaa se rekisterinä Selosteessa, tai anna tiedostolle nimi, jossa on vain kirjaimia a–z, numeroita ja yhdysmerkkejä.`,
    sv: (path: string) =>
      `Observera: ett register är inte med på grund av filens namn: ${path}. Öppna det som ett register i Seloste, eller ge filen ett namn som bara har bokstäverna a–z, siffror och bindestreck.`,
    en: (path: string) =>
      `Note: a register is left out because of its file’s name: ${path}. Open it as a register in Seloste, or give the file a name of letters a–z, digits and hyphens only.`,
  },
  'conflict-copy': {
    fi: (path: string, original?: string) =>
      `Huomaa: kopio ei ole mukana: ${path}${original === undefined ? '' : ` (tiedostosta ${original})`}. Vertaa sitä Selosteessa alkuperäiseen, avaa se omana rekisterinään tai siirrä se syrjään.`,
    sv: (path: string, original?: string) =>
      `Observera: en kopia är inte med: ${path}${original === undefined ? '' : ` (av filen ${original})`}. Jämför den med originalet i Seloste, öppna den som ett eget register eller lägg den åt sidan.`,
    en: (path: string, original?: string) =>
      `Note: a copy is left out: ${path}${original === undefined ? '' : ` (of the file ${original})`}. Compare it with the original in Seloste, open it as a register of its own or set it aside.`,
  },
  'damaged-copy': {
    fi: (path: string) =>
      `Huomaa: vioittunut tiedosto on jätetty talteen: ${path}. Kun et enää tarvitse sitä, siirrä se syrjään.`,
    sv: (path: string) =>
      `Observera: en skadad fil har sparats: ${path}. Lägg den åt sidan när du inte längre behöver den.`,
    en: (path: string) =>
      `Note: a damaged file was kept: ${path}. Set it aside when you no longer need it.`,
  },
  temporary: {
    fi: (path: string) =>
      `Huomaa: keskeytyneen ohjelman väliaikainen tiedosto: ${path}. Voit siirtää sen syrjään.`,
    sv: (path: string) =>
      `Observera: en tillfällig fil från ett avbrutet program: ${path}. Du kan lägga den åt sidan.`,
    en: (path: string) =>
      `Note: a temporary file of a program that was cut off: ${path}. You can set it aside.`,
  },
  system: {
    fi: (path: string) => `Käyttöjärjestelmän oma tiedosto: ${path}.`,
    sv: (path: string) => `Operativsystemets egen fil: ${path}.`,
    en: (path: string) => `A file of the operating system: ${path}.`,
  },
  'unknown-file': {
    fi: (path: string) => `Huomaa: Seloste ei käytä tätä tiedostoa: ${path}.`,
    sv: (path: string) => `Observera: Seloste använder inte den här filen: ${path}.`,
    en: (path: string) => `Note: Seloste does not use this file: ${path}.`,
  },
  'unknown-folder': {
    fi: (path: string) => `Huomaa: Seloste ei käytä tätä kansiota: ${path}.`,
    sv: (path: string) => `Observera: Seloste använder inte den här mappen: ${path}.`,
    en: (path: string) => `Note: Seloste does not use this folder: ${path}.`,
  },
} satisfies WordTree;
