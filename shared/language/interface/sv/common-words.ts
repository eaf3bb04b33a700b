import type { Translated } from '../../translated.ts';
import type { commonWords as finnish } from '../fi/common-words.ts';

/** Words that more than one screen says. */
export const commonWords: Translated<typeof finnish> = {
  appName: 'Seloste',
  loading: 'Öppnar…',
  companies: 'Företag',
  settings: 'Inställningar',
  cancel: 'Avbryt',
  tryAgain: 'Försök igen',
  breadcrumb: 'Du är här',
  restoreBackup: 'Återställ säkerhetskopian',
  problemsTitle: 'De här filerna behöver ses över',
  nameless: 'Utan namn',
  businessId: (id: string) => `FO-nummer ${id}`,
  files: { company: 'Företagets uppgifter', processor: 'Biträdets register' },
  crash: {
    title: 'Den här vyn stannade',
    body: 'Ett fel inträffade i programmet, så vyn kan inte visas. Dina sparade svar finns kvar.',
    goOn: 'Gå till början',
  },
  news: {
    saved: 'Allt är sparat.',
    notSaved: 'Allt kunde inte sparas. Texten finns kvar här, och vi försöker snart igen.',
    registerRemoved: (name) =>
      `${name} togs bort. Filen finns bland säkerhetskopiorna i företagets mapp.`,
    backupRestored: 'Säkerhetskopian återställdes. Den skadade filen finns kvar bredvid den.',
  },
  save: {
    saved: (time) => `Sparat ${time}`,
    saving: 'Sparar',
    failed: 'Inte sparat',
    failedNote: 'Texten finns kvar i det här fönstret, och vi försöker spara den på nytt.',
  },
};
