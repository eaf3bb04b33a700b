import type { periods as finnish } from '../fi/periods.ts';
import type { Translated } from '../../translated.ts';

type StartEvent = Parameters<typeof finnish.event>[0];
type Unit = Parameters<typeof finnish.length>[1];

const units: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  years: ['år', 'år'],
  months: ['månad', 'månader'],
  weeks: ['vecka', 'veckor'],
  days: ['dag', 'dagar'],
};

const events: Readonly<Record<StartEvent, string>> = {
  fyEnd: 'räkenskapsperiodens slut',
  fyEndCalYearEnd: 'slutet av det kalenderår då räkenskapsperioden gick ut',
  calYearEnd: 'kalenderårets slut',
  nextTaxYearStart: 'början av året efter skatteåret',
  dueDate: 'förfallodagen',
  employmentEnd: 'anställningens slut',
  selectionKnown: 'det att den sökande har underrättats om valet',
  recordingEnd: 'inspelningens slut',
  customerEnd: 'kundförhållandets slut',
  contractEnd: 'avtalets slut',
  delivery: 'leveransen',
  defectNoticed: 'det att felet upptäcktes',
  transaction: 'transaktionen',
  consentWithdrawn: 'det att samtycket återkallas',
  lastActivity: 'det senaste ärendet',
  reportReceived: 'det att anmälan togs emot',
  death: 'personens död',
  birth: 'personens födelse',
  docCreated: 'det att handlingen upprättades',
  membershipEnd: 'medlemskapets slut',
  keyReturned: 'det att nyckeln återlämnas',
  visit: 'besöket',
  eventLogged: 'det att händelsen registrerades',
  caseClosed: 'det att ärendet har slutbehandlats',
};

/** Storage periods in words: "3 år från kundförhållandets slut". */
export const periods: Translated<typeof finnish> = {
  length: (amount, unit) => `${String(amount)} ${units[unit][amount === 1 ? 0 : 1]}`,
  after: (length, event) => `${length} från ${events[event]}`,
  until: (event) => `till ${events[event]}`.replace('till det att', 'tills'),
  afterOwn: (length, event) => `${length} ${event}`,
  untilOwn: (event) => event,
  event: (event) => `från ${events[event]}`,
  session: 'Under sessionen',
  date: (year, month, day) => `${String(day)}.${String(month)}.${String(year)}`,
};
