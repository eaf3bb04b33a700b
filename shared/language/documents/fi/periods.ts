// Storage periods in words: "3 vuotta asiakassuhteen päättymisestä". Each start event has its words
// after a length of time and as the end itself ("asiakassuhteen päättymiseen saakka").
type Unit = 'years' | 'months' | 'weeks' | 'days';

const units: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  years: ['vuosi', 'vuotta'],
  months: ['kuukausi', 'kuukautta'],
  weeks: ['viikko', 'viikkoa'],
  days: ['päivä', 'päivää'],
};

const events = {
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

export const periods = {
  length: (amount: number, unit: Unit) => `${String(amount)} ${units[unit][amount === 1 ? 0 : 1]}`,
  after: (length: string, event: keyof typeof events) => `${length} ${events[event][0]}`,
  until: (event: keyof typeof events) => events[event][1],
  /** A start event in the user's own words. */
  afterOwn: (length: string, event: string) => `${length} ${event}`,
  untilOwn: (event: string) => event,
  event: (event: keyof typeof events) => events[event][0],
  session: 'Istunnon ajan',
  /** Dates as they are written in Finland: 22.11.2026. */
  date: (year: number, month: number, day: number) =>
    `${String(day)}.${String(month)}.${String(year)}`,
} as const;
