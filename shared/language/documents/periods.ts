// Storage periods in words: "3 vuotta asiakassuhteen päättymisestä". Each start event has its words
// after a length of time and as the end itself ("asiakassuhteen päättymiseen saakka").

import type { WordTree } from '../words.ts';

type Unit = 'years' | 'months' | 'weeks' | 'days';

type StartEvent = keyof typeof eventsFi;

const unitsFi: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  years: ['vuosi', 'vuotta'],
  months: ['kuukausi', 'kuukautta'],
  weeks: ['viikko', 'viikkoa'],
  days: ['päivä', 'päivää'],
};

const eventsFi = {
  fyEnd: ['tilikauden päättymisestä', 'tilikauden päättymiseen saakka'],
  fyEndCalYearEnd: [
    'sen kalenterivuoden lopusta, jona tilikausi päättyi',
    'sen kalenterivuoden loppuun, jona tilikausi päättyi',
  ],
  calYearEnd: ['kalenterivuoden lopusta', 'kalenterivuoden loppuun'],
  nextTaxYearStart: [
    'verovuotta seuraavan vuoden alusta',
    'verovuotta seuraavan vuoden alkuun saakka',
  ],
  dueDate: ['eräpäivästä', 'eräpäivään saakka'],
  employmentEnd: ['työsuhteen päättymisestä', 'työsuhteen päättymiseen saakka'],
  selectionKnown: [
    'siitä, kun valinnasta on kerrottu hakijalle',
    'siihen saakka, kun valinnasta on kerrottu hakijalle',
  ],
  recordingEnd: ['tallennuksen päättymisestä', 'tallennuksen päättymiseen saakka'],
  customerEnd: ['asiakassuhteen päättymisestä', 'asiakassuhteen päättymiseen saakka'],
  contractEnd: ['sopimuksen päättymisestä', 'sopimuksen päättymiseen saakka'],
  delivery: ['toimituksesta', 'toimitukseen saakka'],
  defectNoticed: ['virheen havaitsemisesta', 'virheen havaitsemiseen saakka'],
  transaction: ['liiketoimesta', 'liiketoimeen saakka'],
  consentWithdrawn: ['suostumuksen peruuttamisesta', 'suostumuksen peruuttamiseen saakka'],
  lastActivity: ['viimeisestä asioinnista', 'viimeiseen asiointiin saakka'],
  reportReceived: ['ilmoituksen vastaanottamisesta', 'ilmoituksen vastaanottamiseen saakka'],
  death: ['henkilön kuolemasta', 'henkilön kuolemaan saakka'],
  birth: ['henkilön syntymästä', 'henkilön syntymään saakka'],
  docCreated: ['asiakirjan laatimisesta', 'asiakirjan laatimiseen saakka'],
  membershipEnd: ['jäsenyyden päättymisestä', 'jäsenyyden päättymiseen saakka'],
  keyReturned: ['avaimen palauttamisesta', 'avaimen palauttamiseen saakka'],
  visit: ['käynnistä', 'käynnin päättymiseen saakka'],
  eventLogged: ['tapahtuman kirjaamisesta', 'tapahtuman kirjaamiseen saakka'],
  caseClosed: ['asian käsittelyn päättymisestä', 'asian käsittelyn päättymiseen saakka'],
} as const;

const unitsSv: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  years: ['år', 'år'],
  months: ['månad', 'månader'],
  weeks: ['vecka', 'veckor'],
  days: ['dag', 'dagar'],
};

const eventsSv: Readonly<Record<StartEvent, string>> = {
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
  lastActivity: 'den senaste kontakten',
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

const unitsEn: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  years: ['year', 'years'],
  months: ['month', 'months'],
  weeks: ['week', 'weeks'],
  days: ['day', 'days'],
};

const eventsEn: Readonly<Record<StartEvent, string>> = {
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

const monthsEn = [
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

export const periods = {
  length: {
    fi: (amount: number, unit: Unit) => `${String(amount)} ${unitsFi[unit][amount === 1 ? 0 : 1]}`,
    sv: (amount: number, unit: Unit) => `${String(amount)} ${unitsSv[unit][amount === 1 ? 0 : 1]}`,
    en: (amount: number, unit: Unit) => `${String(amount)} ${unitsEn[unit][amount === 1 ? 0 : 1]}`,
  },
  after: {
    fi: (length: string, event: keyof typeof eventsFi) => `${length} ${eventsFi[event][0]}`,
    sv: (length: string, event: keyof typeof eventsFi) => `${length} från ${eventsSv[event]}`,
    en: (length: string, event: keyof typeof eventsFi) => `${length} from ${eventsEn[event]}`,
  },
  until: {
    fi: (event: keyof typeof eventsFi) => eventsFi[event][1],
    sv: (event: keyof typeof eventsFi) =>
      `till ${eventsSv[event]}`.replace('till det att', 'tills'),
    en: (event: keyof typeof eventsFi) => `until ${eventsEn[event]}`,
  },
  /** A start event in the user's own words. */
  afterOwn: {
    fi: (length: string, event: string) => `${length} ${event}`,
    sv: (length: string, event: string) => `${length} ${event}`,
    en: (length: string, event: string) => `${length} ${event}`,
  },
  untilOwn: {
    fi: (event: string) => event,
    sv: (event: string) => event,
    en: (event: string) => event,
  },
  event: {
    fi: (event: keyof typeof eventsFi) => eventsFi[event][0],
    sv: (event: keyof typeof eventsFi) => `från ${eventsSv[event]}`,
    en: (event: keyof typeof eventsFi) => `from ${eventsEn[event]}`,
  },
  session: {
    fi: 'Istunnon ajan',
    sv: 'Under sessionen',
    en: 'For the session',
  },
  /** Dates as they are written in Finland: 22.11.2026. */
  date: {
    fi: (year: number, month: number, day: number) =>
      `${String(day)}.${String(month)}.${String(year)}`,
    sv: (year: number, month: number, day: number) =>
      `${String(day)}.${String(month)}.${String(year)}`,
    en: (year: number, month: number, day: number) =>
      `${String(day)} ${monthsEn[month - 1] ?? ''} ${String(year)}`,
  },
} satisfies WordTree;
