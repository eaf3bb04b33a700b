import type { sentences as finnish } from '../fi/sentences.ts';
import type { Translated } from '../../translated.ts';

/** Whole sentences and notes of the documents. */
export const sentences: Translated<typeof finnish> = {
  contactController:
    'I dataskyddsfrågor kan du kontakta den personuppgiftsansvarige. Kontaktuppgifterna finns ovan.',
  alsoProcessor:
    'Organisationen behandlar personuppgifter också för andras räkning. För den behandlingen förs ett separat register som personuppgiftsbiträde (artikel 30.2).',
  jointRights:
    'Du kan utöva dina rättigheter gentemot var och en av de gemensamt personuppgiftsansvariga (artikel 26.3).',
  usedForProfiling: 'Ändamålet omfattar profilering.',
  withChildren: 'omfattar minderåriga',
  hasCriminalData: 'Omfattar uppgifter om fällande domar i brottmål eller om brott.',
  hasNationalId: 'Omfattar personbeteckning.',
  nationalIdGround: (ground) => `Grund för behandlingen: ${ground}.`,
  statutory: 'Det är ett lagstadgat krav att lämna uppgifterna.',
  contractual: 'Det är ett avtalsenligt krav att lämna uppgifterna.',
  preContract: 'Uppgifterna är nödvändiga för att ingå ett avtal.',
  voluntary: 'Det är frivilligt att lämna uppgifterna.',
  noRecipients:
    'Personuppgifterna har inga mottagare utanför den personuppgiftsansvariges organisation.',
  onlyListedRecipients: 'Personuppgifter lämnas inte ut till andra än dem som nämns här.',
  published: 'Personuppgifter publiceras.',
  notPublished: 'Personuppgifter publiceras inte.',
  noTransfers: 'Personuppgifter överförs inte till länder utanför EU eller EES.',
  profiling: 'Behandlingen omfattar profilering.',
  noProfiling: 'Behandlingen omfattar inte profilering.',
  flowRegister: (name) => `Bild av dataflödena i registret ”${name}”.`,
  flowFrom: (names) => `Uppgifternas källor: ${names}.`,
  flowSystems: (names) => `Uppgifterna lagras i dessa system: ${names}.`,
  flowTo: (names) => `Uppgifternas mottagare: ${names}.`,
  flowToNobody: 'Uppgifterna har inga mottagare.',
  noCookies: 'Inga kakor används i den här behandlingen.',
  cookies: 'Vi använder kakor.',
  changes: 'Vi uppdaterar beskrivningen när behandlingen av personuppgifter ändras.',
};
