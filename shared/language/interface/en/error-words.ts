// What went wrong, where, and what to do. Each is a title, a sentence and a way out. The sentences
// tell what has happened to the user's answers whenever that could be in doubt.
import type { Translated } from '../../translated.ts';
import { folderFaults, logoFaults } from './error-faults.ts';
import type { errorWords as finnish } from '../fi/error-words.ts';

export const errorWords: Translated<typeof finnish> = {
  'workspace-unreadable': ({ path }) => ({
    title: 'The folder cannot be read',
    message: `The folder ${path} cannot be opened.`,
    action:
      'Check that the path is a folder and that you have the right to it, or choose another folder.',
  }),
  'workspace-not-writable': ({ path }) => ({
    title: 'The folder cannot be saved to',
    message: `Nothing can be saved in the folder ${path}.`,
    action: 'Check that you have the right to change the folder, or choose another folder.',
  }),
  'workspace-missing': ({ path }) => ({
    title: 'The folder was not found',
    message: `There is no folder ${path}.`,
    action:
      'Check the path. If the folder is on a network drive or a USB stick, connect it and try again.',
  }),
  'workspace-not-empty': ({ path }) => ({
    title: 'The folder is not empty',
    message: `The folder ${path} already has files in it, so nothing was written.`,
    action: 'Choose a new or empty folder.',
  }),
  'file-unreadable': ({ path }) => ({
    title: 'The file cannot be read',
    message: `The file ${path} cannot be opened.`,
    action: 'Check that you have the right to the file, and try again.',
  }),
  'file-not-writable': ({ path }) => ({
    title: 'Saving did not work',
    message: `The file ${path} cannot be saved. The version saved earlier is as it was.`,
    action: 'Check that you have the right to change the folder and the file, and save again.',
  }),
  'file-missing': ({ path }) => ({
    title: 'The file was not found',
    message: `There is no file ${path}.`,
    action: 'Check whether the file has been moved or removed, and put it back in its place.',
  }),
  'file-not-opened': ({ path }) => ({
    title: 'The file did not open',
    message: `No program opened the file ${path}.`,
    action: 'Open the file from its folder yourself, or install a program that opens such files.',
  }),
  'file-empty': ({ path, backup }) => ({
    title: 'The file is empty',
    message: `The file ${path} is empty.`,
    action: restore(backup),
  }),
  'file-damaged': ({ path, backup }) => ({
    title: 'The file is damaged',
    message: `The file ${path} is cut short or damaged and cannot be read. It has not been touched.`,
    action: restore(backup),
  }),
  'file-wrong-shape': ({ path, field, backup }) => ({
    title: 'There is a mistake in the file',
    message: `The file ${path} has something at “${field}” that cannot stand there. The file has not been touched.`,
    action:
      backup === undefined
        ? 'If the file was edited by hand, correct the place. Otherwise restore the file from your own backup.'
        : `If the file was edited by hand, correct the place. Otherwise restore the newest backup ${backup}.`,
  }),
  'file-newer': ({ path }) => ({
    title: 'The file is from a newer Seloste',
    message: `The file ${path} was saved with a newer version of Seloste. It has not been touched.`,
    action: 'Update Seloste and open the file again.',
  }),
  'file-changed-elsewhere': ({ path }) => ({
    title: 'The file has changed elsewhere',
    message: `The file ${path} was changed in another program or on another computer after it was opened.`,
    action:
      'Open the file again, or replace it with your own answers. The replaced version stays among the backups.',
  }),
  'file-locked': ({ path, written }) => ({
    title: 'The file is in use',
    message: `The file ${path} is open in another program or protected from changes.${finished(written)}`,
    action: 'Close the file in other programs or remove its protection, and try again.',
  }),
  'folder-in-place': ({ path, written }) => ({
    title: 'A folder has that name already',
    message: `The file ${path} cannot be saved because there is a folder of the same name.${finished(written)}`,
    action: 'Rename the folder or choose another folder for the documents, and try again.',
  }),
  'disk-full': ({ path, written }) => ({
    title: 'The disk is full',
    message: `The file ${path} cannot be saved because the disk has no room.${finished(written)}`,
    action: 'Free some space or choose another disk, and try again.',
  }),
  'folder-outside-workspace': ({ path }) => ({
    title: 'The folder leads elsewhere',
    message: `The folder ${path} is a link that leads out of the workspace.`,
    action: 'Move the folder itself into the workspace in place of the link.',
  }),
  'folder-name-unusable': ({ path }) => ({
    title: 'The name of the folder cannot be used',
    message: `The company’s folder ${path} cannot be opened because of its name.`,
    action:
      'Give the folder a name with only the letters a–z, figures and hyphens, for example kahvila-kielo.',
  }),
  'company-folder-missing': ({ path }) => ({
    title: 'The company’s folder is missing',
    message: `The company’s folder ${path} is no longer there: it was moved, renamed or removed after the company was opened. Nothing was saved.`,
    action:
      'Move the folder back and try again, or save everything about the company to this folder anew.',
  }),
  'company-name-missing': ({ path }) => ({
    title: 'The name of the company is missing',
    message:
      path === undefined
        ? 'The company has no name.'
        : `The company has no name in the file ${path}, so no documents were made.`,
    action: 'Write the official name of the company and try again.',
  }),
  'register-name-missing': () => ({
    title: 'The name of the register is missing',
    message: 'The register has no name.',
    action: 'Write the name of the register, for example Customer register.',
  }),
  'company-unknown': ({ id }) => ({
    title: 'The company was not found',
    message: `There is no company folder “${id}” in the workspace.`,
    action: 'Check whether the folder has been moved or renamed.',
  }),
  'register-unknown': ({ id }) => ({
    title: 'The register was not found',
    message: `The company has no register “${id}”.`,
    action: 'Check the id: it is the name of the register’s file without its extension.',
  }),
  'controller-unknown': ({ id }) => ({
    title: 'The client was not found',
    message: `There is no client “${id}” in the processor’s record.`,
    action: 'Check the id: it is the id of the client’s row in the file processor.json.',
  }),
  'nothing-to-export': () => ({
    title: 'Nothing to save',
    message: 'These choices make no document.',
    action: 'Add a register to the company, and choose at least one document, format and language.',
  }),
  'logo-unusable': ({ path, reason }) => ({
    title: 'The picture cannot be a logo',
    ...logoFaults[reason](path),
  }),
  'check-code-unreadable': ({ code }) => ({
    title: 'This is not a check code',
    message: `The text “${code}” is not the check code of a document.`,
    action:
      'The check code is at the bottom of the document: eight letters and figures, for example K7QF-2M9X.',
  }),
  'text-too-long': ({ path, field, length, limit }) => ({
    title: 'The answer is too long',
    message: `The answer “${field}” in the file ${path} has ${count(length)} characters, and a document holds ${count(limit)}. The answer is safe.`,
    action: 'Shorten the answer and make the documents again.',
  }),
  'export-folder-not-writable': ({ path, reason, written }) => {
    const { message, action } = folderFaults[reason ?? 'unknown'](path);
    return {
      title: 'The documents cannot be saved in the folder',
      message: message + finished(written),
      action,
    };
  },
  cancelled: () => ({
    title: 'Cancelled',
    message: 'This was cancelled, and nothing was changed.',
    action: 'You can start again.',
  }),
  'dialog-unavailable': () => ({
    title: 'There is no window for choosing a folder',
    message: 'This system has no window for choosing a folder.',
    action: 'Write the path of the folder in the field.',
  }),
  'request-refused': () => ({
    title: 'This cannot be done',
    message: 'Seloste did not do this, and nothing was changed.',
    action: 'Start Seloste again and then try again.',
  }),
  unexpected: () => ({
    title: 'Something went wrong',
    message: 'A fault occurred in Seloste. The saved answers are as they were.',
    action: 'Start Seloste again. If it happens again, tell the makers of Seloste.',
  }),
};

function restore(backup: string | undefined): string {
  return backup === undefined
    ? 'Restore the file from your own backup.'
    : `Restore the newest backup ${backup}. The present file stays beside it.`;
}

function finished(written: readonly string[] | undefined): string {
  if (written === undefined || written.length === 0) return '';
  return ` Saved before that: ${written.join(', ')}.`;
}

/** 50000 as it is written in English: 50,000. */
function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
