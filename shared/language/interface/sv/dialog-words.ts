import type { Translated } from '../../translated.ts';
import type { dialogWords as finnish } from '../fi/dialog-words.ts';

/** The dialogs of the system that the main process opens. */
export const dialogWords: Translated<typeof finnish> = {
  chooseWorkspace: 'Välj den mapp där uppgifterna sparas',
  chooseExportFolder: 'Välj den mapp där dokumenten sparas',
  chooseButton: 'Välj mapp',
  chooseLogo: 'Välj en logotyp, en PNG- eller JPEG-bild',
  chooseFileButton: 'Välj bild',
  pictures: 'Bilder (PNG, JPEG)',
  unsavedTitle: 'Ändringarna kunde inte sparas',
  unsavedMessage:
    'Om du stänger fönstret nu försvinner de senaste ändringarna. Vill du stänga fönstret ändå?',
  unsavedStay: 'Gå tillbaka',
  unsavedClose: 'Stäng ändå',
  startFailedTitle: 'Seloste startade inte',
  startFailedMessage: (reason) =>
    `Kontrollera att det går att skriva i mappen för inställningarna och att det finns plats på disken. Starta sedan Seloste på nytt. Systemets meddelande: ${reason}`,
  crashedTitle: 'Seloste stängdes',
  crashedMessage:
    'Fönstret slutade svara flera gånger. De sparade uppgifterna finns kvar. Starta Seloste på nytt.',
};
