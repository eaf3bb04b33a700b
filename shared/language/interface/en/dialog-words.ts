import type { Translated } from '../../translated.ts';
import type { dialogWords as finnish } from '../fi/dialog-words.ts';

/** The dialogs of the system that the main process opens. */
export const dialogWords: Translated<typeof finnish> = {
  chooseWorkspace: 'Choose the folder where the data are kept',
  chooseExportFolder: 'Choose the folder where the documents are saved',
  chooseButton: 'Choose folder',
  chooseLogo: 'Choose a logo, a PNG or JPEG picture',
  chooseFileButton: 'Choose picture',
  pictures: 'Pictures (PNG, JPEG)',
  unsavedTitle: 'Changes could not be saved',
  unsavedMessage:
    'If you close the window now, the latest changes are lost. Do you want to close it anyway?',
  unsavedStay: 'Go back',
  unsavedClose: 'Close anyway',
  startFailedTitle: 'Seloste did not start',
  startFailedMessage: (reason) =>
    `Check that the settings folder can be written to and that the disk has room. Then start Seloste again. The system said: ${reason}`,
  crashedTitle: 'Seloste was closed',
  crashedMessage:
    'The window stopped responding several times. What was saved is safe. Start Seloste again.',
};
