// Why a picture is no logo and a folder takes no documents: a sentence and a way out.
import type { Fault } from '../error-text.ts';
import type {
  folderFaults as finnishFolders,
  logoFaults as finnishLogos,
} from '../fi/error-faults.ts';

export const logoFaults: Readonly<Record<keyof typeof finnishLogos, Fault>> = {
  'no-picture': (path) => ({
    message: `The file ${path} is neither a PNG nor a JPEG picture.`,
    action: 'Save the logo as a PNG picture in a picture editor and choose that.',
  }),
  damaged: (path) => ({
    message: `The picture ${path} is cut short or damaged.`,
    action: 'Open the picture in another program, save it again as a PNG picture and choose that.',
  }),
  'print-colors': (path) => ({
    message: `The picture ${path} was saved for a printing house and does not look right in documents.`,
    action: 'Save the picture in RGB colours, preferably as PNG, and choose that.',
  }),
  'too-heavy': (path) => ({
    message: `The picture ${path} is too big. A logo may have at most 4\u00a0megabytes.`,
    action: 'Make the picture smaller, for example 1,000 pixels wide, and choose it again.',
  }),
  'too-large': (path) => ({
    message: `The picture ${path} is too large. A logo may be at most 4,000 pixels wide and high.`,
    action: 'Make the picture smaller, for example 1,000 pixels wide, and choose it again.',
  }),
};

export const folderFaults: Readonly<Record<keyof typeof finnishFolders, Fault>> = {
  unknown: (path) => ({
    message: `Nothing can be saved in the folder ${path}.`,
    action:
      'Check that the folder exists and that you have the right to it, or choose another folder.',
  }),
  missing: (path) => ({
    message: `The folder ${path} does not exist, or it has been removed.`,
    action:
      'Make the folder again or choose another folder. If it is on a network drive or a memory stick, connect it and try again.',
  }),
  'file-in-place': (path) => ({
    message: `The path ${path} is not a folder: there is a file in the place of the folder.`,
    action: 'Choose a folder for the documents, not a file.',
  }),
  denied: (path) => ({
    message: `You do not have the right to save in the folder ${path}.`,
    action:
      'Choose a folder in which you may save, such as one of your own, or ask whoever looks after the folder for the right.',
  }),
  'too-long': (path) => ({
    message: `The path of the folder is too long: ${path}.`,
    action: 'Choose a folder with a shorter name and path.',
  }),
  relative: (path) => ({
    message: `The path ${path} is not complete, so the folder cannot be found.`,
    action:
      'Write the path from its beginning, for example C:\\Documents or /home/name/documents, or choose the folder.',
  }),
};
