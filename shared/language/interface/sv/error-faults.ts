// Why a picture is no logo and a folder takes no documents: a sentence and a way out.
import type { Fault } from '../error-text.ts';
import type {
  folderFaults as finnishFolders,
  logoFaults as finnishLogos,
} from '../fi/error-faults.ts';

export const logoFaults: Readonly<Record<keyof typeof finnishLogos, Fault>> = {
  'no-picture': (path) => ({
    message: `Filen ${path} är varken en PNG- eller en JPEG-bild.`,
    action: 'Spara logotypen som PNG-bild i ett bildprogram och välj den.',
  }),
  damaged: (path) => ({
    message: `Bilden ${path} är avbruten eller skadad.`,
    action: 'Öppna bilden i ett annat program, spara den på nytt som PNG-bild och välj den.',
  }),
  'print-colors': (path) => ({
    message: `Bilden ${path} är sparad för tryckeri och syns inte rätt i dokumenten.`,
    action: 'Spara bilden i RGB-färger, helst som PNG-bild, och välj den.',
  }),
  'too-heavy': (path) => ({
    message: `Bilden ${path} är för stor. En logotyp får vara högst 4\u00a0megabyte.`,
    action:
      'Förminska bilden till exempel till 1\u00a0000 bildpunkters bredd och välj den på nytt.',
  }),
  'too-large': (path) => ({
    message: `Bilden ${path} är för stor. En logotyp får vara högst 4\u00a0000 bildpunkter bred och hög.`,
    action:
      'Förminska bilden till exempel till 1\u00a0000 bildpunkters bredd och välj den på nytt.',
  }),
};

export const folderFaults: Readonly<Record<keyof typeof finnishFolders, Fault>> = {
  unknown: (path) => ({
    message: `Det går inte att spara i mappen ${path}.`,
    action: 'Kontrollera att mappen finns och att du har rätt till den, eller välj en annan mapp.',
  }),
  missing: (path) => ({
    message: `Mappen ${path} finns inte, eller den har tagits bort.`,
    action:
      'Skapa mappen på nytt eller välj en annan mapp. Om mappen finns på en nätverksdisk eller ett USB-minne, anslut det och försök igen.',
  }),
  'file-in-place': (path) => ({
    message: `Sökvägen ${path} är ingen mapp: det finns en fil på mappens plats.`,
    action: 'Välj en mapp för dokumenten, inte en fil.',
  }),
  denied: (path) => ({
    message: `Du har inte rätt att spara i mappen ${path}.`,
    action:
      'Välj en mapp där du får spara, till exempel en av dina egna mappar, eller be den som förvaltar mappen om rätten.',
  }),
  'too-long': (path) => ({
    message: `Mappens sökväg är för lång: ${path}.`,
    action: 'Välj en mapp med kortare namn och sökväg.',
  }),
  relative: (path) => ({
    message: `Sökvägen ${path} är inte fullständig, så mappen hittas inte.`,
    action:
      'Skriv sökvägen från början, till exempel C:\\Dokument eller /home/namn/dokument, eller välj mappen.',
  }),
};
