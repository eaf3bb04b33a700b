// What went wrong, where, and what to do. Each is a title, a sentence and a way out. The sentences
// tell what has happened to the user's answers whenever that could be in doubt.
import type { Translated } from '../../translated.ts';
import { folderFaults, logoFaults } from './error-faults.ts';
import type { errorWords as finnish } from '../fi/error-words.ts';

export const errorWords: Translated<typeof finnish> = {
  'workspace-unreadable': ({ path }) => ({
    title: 'Mappen kan inte läsas',
    message: `Mappen ${path} kan inte öppnas.`,
    action:
      'Kontrollera att sökvägen går till en mapp och att du har rätt till den, eller välj en annan mapp.',
  }),
  'workspace-not-writable': ({ path }) => ({
    title: 'Det går inte att spara i mappen',
    message: `Det går inte att spara i mappen ${path}.`,
    action: 'Kontrollera att du har rätt att ändra i mappen, eller välj en annan mapp.',
  }),
  'workspace-missing': ({ path }) => ({
    title: 'Mappen hittas inte',
    message: `Mappen ${path} finns inte.`,
    action:
      'Kontrollera sökvägen. Om mappen finns på en nätverksdisk eller ett USB-minne, anslut det och försök igen.',
  }),
  'workspace-not-empty': ({ path }) => ({
    title: 'Mappen är inte tom',
    message: `Mappen ${path} innehåller redan filer, så ingenting skrevs i den.`,
    action: 'Välj en ny eller tom mapp.',
  }),
  'file-unreadable': ({ path }) => ({
    title: 'Filen kan inte läsas',
    message: `Filen ${path} kan inte öppnas.`,
    action: 'Kontrollera att du har rätt till filen och försök igen.',
  }),
  'file-not-writable': ({ path }) => ({
    title: 'Det gick inte att spara',
    message: `Filen ${path} kan inte sparas. Den tidigare sparade versionen är oförändrad.`,
    action: 'Kontrollera att du har rätt att ändra i mappen och filen, och spara på nytt.',
  }),
  'file-missing': ({ path }) => ({
    title: 'Filen hittas inte',
    message: `Filen ${path} finns inte.`,
    action: 'Kontrollera om filen har flyttats eller tagits bort, och flytta tillbaka den.',
  }),
  'file-not-opened': ({ path }) => ({
    title: 'Filen öppnades inte',
    message: `Inget program öppnade filen ${path}.`,
    action: 'Öppna filen själv i mappen, eller installera ett program som öppnar sådana filer.',
  }),
  'file-empty': ({ path, backup }) => ({
    title: 'Filen är tom',
    message: `Filen ${path} är tom.`,
    action: restore(backup),
  }),
  'file-damaged': ({ path, backup }) => ({
    title: 'Filen är skadad',
    message: `Filen ${path} är avbruten eller skadad och kan inte läsas. Den har inte rörts.`,
    action: restore(backup),
  }),
  'file-wrong-shape': ({ path, field, backup }) => ({
    title: 'Det finns ett fel i filen',
    message: `Vid ”${field}” i filen ${path} finns något som inte kan stå där. Filen har inte rörts.`,
    action:
      backup === undefined
        ? 'Om filen har ändrats för hand, rätta stället. Återställ annars filen från din egen säkerhetskopia.'
        : `Om filen har ändrats för hand, rätta stället. Återställ annars den nyaste säkerhetskopian ${backup}.`,
  }),
  'file-newer': ({ path }) => ({
    title: 'Filen är från en nyare version av Seloste',
    message: `Filen ${path} är sparad med en nyare version av Seloste. Den har inte rörts.`,
    action: 'Uppdatera Seloste och öppna filen på nytt.',
  }),
  'file-changed-elsewhere': ({ path }) => ({
    title: 'Filen har ändrats på annat håll',
    message: `Filen ${path} har ändrats i ett annat program eller på en annan dator efter att den öppnades.`,
    action:
      'Öppna filen på nytt, eller ersätt den med dina egna svar. Den ersatta versionen blir kvar bland säkerhetskopiorna.',
  }),
  'file-locked': ({ path, written }) => ({
    title: 'Filen används',
    message: `Filen ${path} är öppen i ett annat program eller skyddad mot ändringar.${finished(written)}`,
    action: 'Stäng filen i andra program eller ta bort skyddet, och försök igen.',
  }),
  'folder-in-place': ({ path, written }) => ({
    title: 'En mapp har redan namnet',
    message: `Filen ${path} kan inte sparas eftersom det redan finns en mapp med samma namn.${finished(written)}`,
    action: 'Byt namn på mappen eller välj en annan mapp för dokumenten, och försök igen.',
  }),
  'disk-full': ({ path, written }) => ({
    title: 'Disken är full',
    message: `Filen ${path} kan inte sparas eftersom det inte finns plats på disken.${finished(written)}`,
    action: 'Frigör plats eller välj en annan disk, och försök igen.',
  }),
  'folder-outside-workspace': ({ path }) => ({
    title: 'Mappen leder någon annanstans',
    message: `Mappen ${path} är en länk som leder ut ur arbetsmappen.`,
    action: 'Flytta själva mappen till arbetsmappen i stället för länken.',
  }),
  'folder-name-unusable': ({ path }) => ({
    title: 'Mappens namn duger inte',
    message: `Företagets mapp ${path} kan inte öppnas på grund av sitt namn.`,
    action:
      'Ge mappen ett namn med bara bokstäverna a–z, siffror och bindestreck, till exempel kahvila-kielo.',
  }),
  'company-folder-missing': ({ path }) => ({
    title: 'Företagets mapp saknas',
    message: `Företagets mapp ${path} finns inte längre: den har flyttats, bytt namn eller tagits bort efter att företaget öppnades. Ingenting sparades.`,
    action:
      'Flytta tillbaka mappen och försök igen, eller spara alla uppgifter om företaget på nytt i den här mappen.',
  }),
  'company-name-missing': ({ path }) => ({
    title: 'Företagets namn saknas',
    message:
      path === undefined
        ? 'Företaget har inget namn.'
        : `Företaget har inget namn i filen ${path}, så inga dokument gjordes.`,
    action: 'Skriv företagets officiella namn och försök igen.',
  }),
  'register-name-missing': () => ({
    title: 'Registrets namn saknas',
    message: 'Registret har inget namn.',
    action: 'Skriv registrets namn, till exempel Kundregister.',
  }),
  'company-unknown': ({ id }) => ({
    title: 'Företaget hittas inte',
    message: `I arbetsmappen finns ingen företagsmapp ”${id}”.`,
    action: 'Kontrollera om mappen har flyttats eller bytt namn.',
  }),
  'register-unknown': ({ id }) => ({
    title: 'Registret hittas inte',
    message: `Företaget har inget register ”${id}”.`,
    action: 'Kontrollera koden. Den är namnet på registrets fil utan filändelse.',
  }),
  'controller-unknown': ({ id }) => ({
    title: 'Kunden hittas inte',
    message: `I personuppgiftsbiträdets register finns ingen kund ”${id}”.`,
    action: 'Kontrollera koden. Den är id på kundens rad i filen processor.json.',
  }),
  'nothing-to-export': () => ({
    title: 'Inget att spara',
    message: 'De här valen ger inga dokument.',
    action:
      'Lägg till ett register i företaget och välj minst ett dokument, ett filformat och ett språk.',
  }),
  'logo-unusable': ({ path, reason }) => ({
    title: 'Bilden duger inte som logotyp',
    ...logoFaults[reason](path),
  }),
  'check-code-unreadable': ({ code }) => ({
    title: 'Kontrollkoden duger inte',
    message: `Texten ”${code}” är inte kontrollkoden för ett dokument.`,
    action:
      'Kontrollkoden finns längst ner på dokumentet: åtta bokstäver och siffror, till exempel K7QF-2M9X.',
  }),
  'text-too-long': ({ path, field, length, limit }) => ({
    title: 'Svaret är för långt',
    message: `Svaret ”${field}” i filen ${path} har ${count(length)} tecken, och ett dokument rymmer ${count(limit)}. Svaret finns kvar.`,
    action: 'Förkorta svaret och skapa dokumenten på nytt.',
  }),
  'export-folder-not-writable': ({ path, reason, written }) => {
    const { message, action } = folderFaults[reason ?? 'unknown'](path);
    return {
      title: 'Dokumenten kan inte sparas i mappen',
      message: message + finished(written),
      action,
    };
  },
  cancelled: () => ({
    title: 'Avbrutet',
    message: 'Åtgärden avbröts, och ingenting ändrades.',
    action: 'Du kan börja på nytt.',
  }),
  'dialog-unavailable': () => ({
    title: 'Fönstret för att välja mapp saknas',
    message: 'Det här systemet har inget fönster för att välja mapp.',
    action: 'Skriv mappens sökväg i fältet.',
  }),
  'request-refused': () => ({
    title: 'Åtgärden kan inte utföras',
    message: 'Seloste utförde inte åtgärden, och ingenting ändrades.',
    action: 'Starta Seloste på nytt och försök sedan igen.',
  }),
  unexpected: () => ({
    title: 'Något gick fel',
    message: 'Ett fel inträffade i Seloste. De sparade svaren är oförändrade.',
    action: 'Starta Seloste på nytt. Om felet upprepas, kontakta dem som gör Seloste.',
  }),
};

function restore(backup: string | undefined): string {
  return backup === undefined
    ? 'Återställ filen från din egen säkerhetskopia.'
    : `Återställ den nyaste säkerhetskopian ${backup}. Den nuvarande filen blir kvar bredvid den.`;
}

function finished(written: readonly string[] | undefined): string {
  if (written === undefined || written.length === 0) return '';
  return ` Före det sparades: ${written.join(', ')}.`;
}

/** 50000 as it is written in Swedish: 50 000. */
function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
