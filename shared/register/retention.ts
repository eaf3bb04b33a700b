import { choice, duration, localizedText, references, rows } from './answers.ts';

/** The moments from which a storage period is counted (retention reference, domain section 4). */
export const startEvents = [
  'fyEnd',
  'fyEndCalYearEnd',
  'calYearEnd',
  'nextTaxYearStart',
  'dueDate',
  'employmentEnd',
  'selectionKnown',
  'recordingEnd',
  'customerEnd',
  'contractEnd',
  'delivery',
  'defectNoticed',
  'transaction',
  'consentWithdrawn',
  'lastActivity',
  'reportReceived',
  'death',
  'birth',
  'docCreated',
  'membershipEnd',
  'keyReturned',
  'visit',
  'eventLogged',
  'caseClosed',
  'other',
] as const;

/** Storage periods or the criteria for them, Art. 13(2)(a) and 30(1)(f). */
export const retention = rows({
  dataIds: references,
  purposeIds: references,
  duration,
  startEvent: choice(...startEvents),
  startEventText: localizedText,
  statute: localizedText,
  criteria: localizedText,
  deletion: localizedText,
});
