import type { Translated } from '../../translated.ts';
import type { companyWords as finnish } from '../fi/company-words.ts';

export const companyWords: Translated<typeof finnish> = {
  registers: 'Register',
  registersIntro: 'Ett register består av uppgifter som du samlar in för samma ändamål.',
  addRegister: 'Lägg till ett register',
  emptyTitle: 'Det finns inga register ännu',
  emptyBody:
    'Börja där det samlas mest uppgifter. För de flesta är det ett kundregister, och om du har anställda även ett personalregister.',
  progress: (done, all) => `${String(done)} / ${String(all)} avsnitt klara`,
  facts: 'Gemensamma uppgifter',
  factsIntro: 'Vi frågar om dem en gång, och alla register använder dem.',
  companyFacts: 'Företagets uppgifter',
  companyFactsBody: 'Kontaktuppgifter, dataskyddsombud, skydd, rättigheter och kakor',
  processor: 'Personuppgiftsbiträdets register',
  processorBody: 'Uppgifter som du behandlar för dina kunders räkning',
  processorWhy:
    'Behandlar du personuppgifter för andra företags räkning, till exempel som bokföringsbyrå eller it-stöd? Då behöver du också ett register över behandling som personuppgiftsbiträde.',
  addProcessor: 'Börja med personuppgiftsbiträdets register',
  export: 'Skapa dokument',
  more: (name) => `Åtgärder: ${name}`,
  remove: 'Ta bort registret',
  removeTitle: (name) => `Ta bort ${name}?`,
  removeBody: (folder) =>
    `Registret försvinner från listan. Filen flyttas till säkerhetskopiorna, och du kan hämta tillbaka den för hand. Säkerhetskopiorna finns i mappen backups i företagets mapp ${folder}.`,
  removeConfirm: 'Ta bort registret',
  removeCancel: 'Behåll registret',
  newTitle: 'Nytt register',
  fromTemplate: 'Börja från en mall',
  fromTemplateHint:
    'I en mall är svaren färdiga. Kontrollera dem och rätta det som inte stämmer för ditt företag.',
  findTemplate: (count) => `Sök bland ${String(count)} mallar`,
  templatesFound: (count) => (count === 1 ? '1 mall' : `${String(count)} mallar`),
  noTemplate: 'Ingen mall motsvarar sökningen. Prova ett annat ord eller börja från tomt.',
  fromNothing: 'Tomt register',
  newNameLabel: 'Registrets namn',
  newNameHint: 'Till exempel Kundregister, Personalregister eller Prenumeranter på nyhetsbrevet.',
  newStart: 'Börja från tomt',
  unreadable: 'Företaget kunde inte öppnas',
};
