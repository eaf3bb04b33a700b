import type { Translated } from '../../translated.ts';
import type { editorWords as finnish } from '../fi/editor-words.ts';

/** Words around the form of a file; the form's own words stand in form-words.ts. */
export const editorWords: Translated<typeof finnish> = {
  tasks: 'Sections of the form',
  openTasks: (current) => `Sections: ${current}`,
  previous: 'Previous',
  next: 'Next',
  previousTo: (title) => `Previous: ${title}`,
  nextTo: (title) => `Next: ${title}`,
  toExport: 'Check and create documents',
  undo: 'Undo (Ctrl+Z)',
  redo: 'Redo (Ctrl+Shift+Z)',
  preview: 'Document',
  previewKinds: {
    notice: 'Privacy notice',
    record: 'Internal record',
    'processor-record': 'Processor’s record',
    binder: 'Binder',
    blank: 'Blank form',
  },
  previewLabel:
    'Preview of the document. Move from one part to another with the arrow keys, and open the question with Enter.',
  previewFailed: 'The preview cannot be shown. Your answers are safe.',
  showPreview: 'Show the document (F9)',
  hidePreview: 'Hide the document (F9)',
  larger: 'Make the document larger',
  smaller: 'Make the document smaller',
  missingFile: 'This file is no longer here',
  missingFileBody: 'It may have been removed or moved elsewhere.',
  backToCompany: 'Back to the company',
  conflict: {
    title: 'The file has changed elsewhere',
    body: 'Someone else, another computer or a sync program has saved this file after you opened it. Which version do you want to keep?',
    waiting: 'Your changes are not saved until you choose which version stays.',
    keepMine: 'Keep my answers',
    keepMineNote: 'If you keep yours, the other version stays among the backups.',
    takeOther: 'Take the other version',
    takeOtherNote: 'If you take the other one, undo brings your own answers back.',
  },
};
