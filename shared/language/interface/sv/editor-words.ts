import type { Translated } from '../../translated.ts';
import type { editorWords as finnish } from '../fi/editor-words.ts';

/** Words around the form of a file; the form's own words stand in form-words.ts. */
export const editorWords: Translated<typeof finnish> = {
  tasks: 'Formulärets avsnitt',
  openTasks: (current) => `Avsnitt: ${current}`,
  previous: 'Föregående',
  next: 'Nästa',
  previousTo: (title) => `Föregående: ${title}`,
  nextTo: (title) => `Nästa: ${title}`,
  toExport: 'Granska och skapa dokument',
  undo: 'Ångra (Ctrl+Z)',
  redo: 'Gör om (Ctrl+Skift+Z)',
  preview: 'Dokument',
  previewKinds: {
    notice: 'Dataskyddsbeskrivning',
    record: 'Internt register',
    'processor-record': 'Personuppgiftsbiträdets register',
    binder: 'Pärm',
    blank: 'Tom blankett',
  },
  previewLabel:
    'Förhandsvisning av dokumentet. Gå från ett ställe till ett annat med piltangenterna och öppna frågan med Enter.',
  previewFailed: 'Förhandsvisningen kan inte visas. Dina svar finns kvar.',
  showPreview: 'Visa dokumentet (F9)',
  hidePreview: 'Dölj dokumentet (F9)',
  larger: 'Förstora dokumentet',
  smaller: 'Förminska dokumentet',
  missingFile: 'Den här filen finns inte längre',
  missingFileBody: 'Den har kanske tagits bort eller flyttats på annat håll.',
  backToCompany: 'Tillbaka till företaget',
  conflict: {
    title: 'Filen har ändrats på annat håll',
    body: 'Någon annan, en annan dator eller en synkronisering har sparat i filen efter att du öppnade den. Vilken version vill du behålla?',
    waiting: 'Dina ändringar sparas inte förrän du har valt vilken version som blir kvar.',
    keepMine: 'Behåll mina svar',
    keepMineNote: 'Om du behåller dina svar blir den andra versionen kvar bland säkerhetskopiorna.',
    takeOther: 'Ta den andra versionen',
    takeOtherNote: 'Om du tar den andra versionen får du tillbaka dina egna svar genom att ångra.',
  },
};
