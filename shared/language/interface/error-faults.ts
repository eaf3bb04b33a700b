// Why a picture is no logo and a folder takes no documents: a sentence and a way out.
import type { WordTree } from '../words.ts';

export const logoFaults = {
  'no-picture': {
    fi: (path: string) => ({
      message: `Tiedosto ${path} ei ole PNG- eikä JPEG-kuva.`,
      action: 'Tallenna logo kuvankäsittelyohjelmassa PNG-kuvaksi ja valitse se.',
    }),
    sv: (path: string) => ({
      message: `Filen ${path} är varken en PNG- eller en JPEG-bild.`,
      action: 'Spara logotypen som PNG-bild i ett bildprogram och välj den.',
    }),
    en: (path: string) => ({
      message: `The file ${path} is neither a PNG nor a JPEG picture.`,
      action: 'Save the logo as a PNG picture in a picture editor and choose that.',
    }),
  },
  damaged: {
    fi: (path: string) => ({
      message: `Kuva ${path} on katkennut tai vioittunut.`,
      action: 'Avaa kuva toisessa ohjelmassa, tallenna se uudelleen PNG-kuvaksi ja valitse se.',
    }),
    sv: (path: string) => ({
      message: `Bilden ${path} är avbruten eller skadad.`,
      action: 'Öppna bilden i ett annat program, spara den på nytt som PNG-bild och välj den.',
    }),
    en: (path: string) => ({
      message: `The picture ${path} is cut short or damaged.`,
      action:
        'Open the picture in another program, save it again as a PNG picture and choose that.',
    }),
  },
  'print-colors': {
    fi: (path: string) => ({
      message: `Kuva ${path} on tallennettu painotaloa varten, eikä se näy oikein asiakirjoissa.`,
      action: 'Tallenna kuva RGB-väreissä, mieluiten PNG-kuvaksi, ja valitse se.',
    }),
    sv: (path: string) => ({
      message: `Bilden ${path} är sparad för tryckeri och syns inte rätt i dokumenten.`,
      action: 'Spara bilden i RGB-färger, helst som PNG-bild, och välj den.',
    }),
    en: (path: string) => ({
      message: `The picture ${path} was saved for a printing house and does not look right in documents.`,
      action: 'Save the picture in RGB colours, preferably as PNG, and choose that.',
    }),
  },
  'too-heavy': {
    fi: (path: string) => ({
      message: `Kuva ${path} on liian iso. Logo saa olla enintään 4\u00a0megatavua.`,
      action:
        'Pienennä kuva esimerkiksi 1\u00a0000 kuvapisteen levyiseksi ja valitse se uudelleen.',
    }),
    sv: (path: string) => ({
      message: `Bilden ${path} är för stor. En logotyp får vara högst 4\u00a0megabyte.`,
      action:
        'Förminska bilden till exempel till 1\u00a0000 bildpunkters bredd och välj den på nytt.',
    }),
    en: (path: string) => ({
      message: `The picture ${path} is too big. A logo may have at most 4\u00a0megabytes.`,
      action: 'Make the picture smaller, for example 1,000 pixels wide, and choose it again.',
    }),
  },
  'too-large': {
    fi: (path: string) => ({
      message: `Kuva ${path} on liian suuri. Logo saa olla enintään 4\u00a0000 kuvapistettä leveä ja korkea.`,
      action:
        'Pienennä kuva esimerkiksi 1\u00a0000 kuvapisteen levyiseksi ja valitse se uudelleen.',
    }),
    sv: (path: string) => ({
      message: `Bilden ${path} är för stor. En logotyp får vara högst 4\u00a0000 bildpunkter bred och hög.`,
      action:
        'Förminska bilden till exempel till 1\u00a0000 bildpunkters bredd och välj den på nytt.',
    }),
    en: (path: string) => ({
      message: `The picture ${path} is too large. A logo may be at most 4,000 pixels wide and high.`,
      action: 'Make the picture smaller, for example 1,000 pixels wide, and choose it again.',
    }),
  },
} satisfies WordTree;

export const folderFaults = {
  unknown: {
    fi: (path: string) => ({
      message: `Kansioon ${path} ei voi tallentaa.`,
      action:
        'Tarkista, että kansio on olemassa ja että sinulla on oikeus siihen, tai valitse toinen kansio.',
    }),
    sv: (path: string) => ({
      message: `Det går inte att spara i mappen ${path}.`,
      action:
        'Kontrollera att mappen finns och att du har rätt till den, eller välj en annan mapp.',
    }),
    en: (path: string) => ({
      message: `Nothing can be saved in the folder ${path}.`,
      action:
        'Check that the folder exists and that you have the right to it, or choose another folder.',
    }),
  },
  missing: {
    fi: (path: string) => ({
      message: `Kansiota ${path} ei ole, tai se on poistettu.`,
      action:
        'Luo kansio uudelleen tai valitse toinen kansio. Jos kansio on verkkolevyllä tai muistitikulla, liitä se ja yritä uudelleen.',
    }),
    sv: (path: string) => ({
      message: `Mappen ${path} finns inte, eller den har tagits bort.`,
      action:
        'Skapa mappen på nytt eller välj en annan mapp. Om mappen finns på en nätverksdisk eller ett USB-minne, anslut det och försök igen.',
    }),
    en: (path: string) => ({
      message: `The folder ${path} does not exist, or it has been removed.`,
      action:
        'Make the folder again or choose another folder. If it is on a network drive or a memory stick, connect it and try again.',
    }),
  },
  'file-in-place': {
    fi: (path: string) => ({
      message: `Polku ${path} ei ole kansio: polussa on tiedosto kansion paikalla.`,
      action: 'Valitse asiakirjoille kansio, älä tiedostoa.',
    }),
    sv: (path: string) => ({
      message: `Sökvägen ${path} är ingen mapp: det finns en fil på mappens plats.`,
      action: 'Välj en mapp för dokumenten, inte en fil.',
    }),
    en: (path: string) => ({
      message: `The path ${path} is not a folder: there is a file in the place of the folder.`,
      action: 'Choose a folder for the documents, not a file.',
    }),
  },
  denied: {
    fi: (path: string) => ({
      message: `Sinulla ei ole oikeutta tallentaa kansioon ${path}.`,
      action:
        'Valitse kansio, johon saat tallentaa, esimerkiksi jokin omista kansioistasi, tai pyydä oikeus kansion ylläpitäjältä.',
    }),
    sv: (path: string) => ({
      message: `Du har inte rätt att spara i mappen ${path}.`,
      action:
        'Välj en mapp där du får spara, till exempel en av dina egna mappar, eller be den som förvaltar mappen om rätten.',
    }),
    en: (path: string) => ({
      message: `You do not have the right to save in the folder ${path}.`,
      action:
        'Choose a folder in which you may save, such as one of your own, or ask whoever looks after the folder for the right.',
    }),
  },
  'too-long': {
    fi: (path: string) => ({
      message: `Kansion polku on liian pitkä: ${path}.`,
      action: 'Valitse kansio, jonka nimi ja polku ovat lyhyempiä.',
    }),
    sv: (path: string) => ({
      message: `Mappens sökväg är för lång: ${path}.`,
      action: 'Välj en mapp med kortare namn och sökväg.',
    }),
    en: (path: string) => ({
      message: `The path of the folder is too long: ${path}.`,
      action: 'Choose a folder with a shorter name and path.',
    }),
  },
  relative: {
    fi: (path: string) => ({
      message: `Polku ${path} ei ole täydellinen, joten kansiota ei löydy.`,
      action:
        'Kirjoita polku alusta alkaen, esimerkiksi C:\\Asiakirjat tai /home/nimi/asiakirjat, tai valitse kansio.',
    }),
    sv: (path: string) => ({
      message: `Sökvägen ${path} är inte fullständig, så mappen hittas inte.`,
      action:
        'Skriv sökvägen från början, till exempel C:\\Dokument eller /home/namn/dokument, eller välj mappen.',
    }),
    en: (path: string) => ({
      message: `The path ${path} is not complete, so the folder cannot be found.`,
      action:
        'Write the path from its beginning, for example C:\\Documents or /home/name/documents, or choose the folder.',
    }),
  },
} satisfies WordTree;
