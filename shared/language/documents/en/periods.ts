import type { periods as finnish } from '../fi/periods.ts';
import type { Translated } from '../../translated.ts';

type StartEvent = Parameters<typeof finnish.event>[0];
type Unit = Parameters<typeof finnish.length>[1];

const units: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  years: ['year', 'years'],
  months: ['month', 'months'],
  weeks: ['week', 'weeks'],
  days: ['day', 'days'],
};

const events: Readonly<Record<StartEvent, string>> = {
  fyEnd: 'the end of the financial year',
  fyEndCalYearEnd: 'the end of the calendar year in which the financial year ended',
  calYearEnd: 'the end of the calendar year',
  nextTaxYearStart: 'the beginning of the year after the tax year',
  dueDate: 'the due date',
  employmentEnd: 'the end of the employment',
  selectionKnown: 'the applicant being told of the choice',
  recordingEnd: 'the end of the recording',
  customerEnd: 'the end of the customer relationship',
  contractEnd: 'the end of the contract',
  delivery: 'delivery',
  defectNoticed: 'the discovery of the defect',
  transaction: 'the transaction',
  consentWithdrawn: 'the withdrawal of consent',
  lastActivity: 'the last contact',
  reportReceived: 'receipt of the report',
  death: 'the death of the person',
  birth: 'the birth of the person',
  docCreated: 'the drawing up of the document',
  membershipEnd: 'the end of the membership',
  keyReturned: 'the return of the key',
  visit: 'the visit',
  eventLogged: 'the logging of the event',
  caseClosed: 'the closing of the case',
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Storage periods in words: "3 years from the end of the customer relationship". */
export const periods: Translated<typeof finnish> = {
  length: (amount, unit) => `${String(amount)} ${units[unit][amount === 1 ? 0 : 1]}`,
  after: (length, event) => `${length} from ${events[event]}`,
  until: (event) => `until ${events[event]}`,
  afterOwn: (length, event) => `${length} ${event}`,
  untilOwn: (event) => event,
  event: (event) => `from ${events[event]}`,
  session: 'For the session',
  date: (year, month, day) => `${String(day)} ${months[month - 1] ?? ''} ${String(year)}`,
};
