import type { Translated } from '../../translated.ts';
import type { commonWords as finnish } from '../fi/common-words.ts';

/** Words that more than one screen says. */
export const commonWords: Translated<typeof finnish> = {
  appName: 'Seloste',
  loading: 'Opening…',
  companies: 'Companies',
  settings: 'Settings',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  breadcrumb: 'You are here',
  restoreBackup: 'Restore the backup',
  problemsTitle: 'These files need your attention',
  nameless: 'Unnamed',
  businessId: (id: string) => `Business ID ${id}`,
  files: { company: 'Company facts', processor: 'Processor’s record' },
  crash: {
    title: 'This view has stopped',
    body: 'Something went wrong in the program and the view cannot be shown. Your saved answers are safe.',
    goOn: 'Go to the start',
  },
  news: {
    saved: 'Everything is saved.',
    notSaved: 'Not everything could be saved. The text stays here, and we will try again soon.',
    registerRemoved: (name) =>
      `${name} was removed. The file is among the backups in the company’s folder.`,
    backupRestored: 'The backup was restored. The damaged file stays beside it.',
  },
  save: {
    saved: (time) => `Saved ${time}`,
    saving: 'Saving',
    failed: 'Not saved',
    failedNote: 'The text stays in this window, and we will try to save it again.',
  },
};
