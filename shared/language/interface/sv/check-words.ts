import type { Translated } from '../../translated.ts';
import type { checkWords as checkWordsFi } from '../fi/check-words.ts';

export const checkWords: Translated<typeof checkWordsFi> = {
  title: 'Granskning',
  open: 'Granska svaren',
  intro:
    'Här ser du allt som ännu är ofärdigt i dokumenten. Inget av detta hindrar dig från att skapa dem.',
  views: 'Vad som granskas',
  findings: 'Att rätta',
  completeness: 'Uppgifter som lagen kräver',
  allGood: 'Vi hittade inget att rätta. Läs ändå igenom dokumenten före publicering.',
  groups: {
    notice: 'Syns i den offentliga dataskyddsbeskrivningen',
    record: 'Syns i det interna registret',
    'processor-record': 'Syns i personuppgiftsbiträdets register',
    none: 'Övriga anmärkningar',
  },
  severities: { error: 'Rätta', warning: 'Kontrollera', info: 'Obs' },
  counts: (errors, warnings, notes) =>
    `Att rätta ${String(errors)}, att kontrollera ${String(warnings)}, anmärkningar ${String(notes)}.`,
  goTo: (question) => `Öppna frågan: ${question}`,
  leftOpen: 'Frågor som lämnats öppna',
  toConfirm: 'Svar från mallen som inte har bekräftats',
  toConfirmIn: (name, count) => `${name}: ${String(count)} svar`,
  acknowledged: 'Godkända anmärkningar',
  reason: (text) => `Motivering: ${text}`,
  noProcessor: 'Företaget har inget register som personuppgiftsbiträde.',
};
