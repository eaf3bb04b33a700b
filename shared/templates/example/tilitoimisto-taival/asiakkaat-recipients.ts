import { cite } from '../../../law/statutes.ts';
import { say } from '../../content/say.ts';

/** Who receives the data, where they are transferred and how long they are kept. */
export const asiakkaatRecipients = {
  recipients: [
    {
      id: 'v1',
      name: 'Perintä Lahtiranta Oy',
      category: say('Perintätoimisto', 'Inkassobyrå', 'Debt collection agency'),
      kind: 'controller',
      purpose: say(
        'Erääntyneiden saatavien perintä',
        'Indrivning av förfallna fordringar',
        'Collecting overdue debts',
      ),
      ground: say(
        'Oikeutettu etu: saatavien turvaaminen',
        'Berättigat intresse: att trygga fordringar',
        'Legitimate interest: securing what is owed to us',
      ),
      country: 'FI',
      dataIds: ['t1', 't2'],
    },
    {
      id: 'v2',
      category: say(
        'Australialainen tuomioistuin ulkomaille muuttaneen asiakkaan asiassa',
        'Australisk domstol i ett ärende som gäller en kund som flyttat utomlands',
        'An Australian court, in the case of a client who has moved abroad',
      ),
      kind: 'authority',
      purpose: say(
        'Riitautetun saatavan käsittely oikeudessa',
        'Behandling av en bestridd fordran i domstol',
        'Hearing a disputed claim in court',
      ),
      ground: say(
        'Oikeusvaateen esittäminen',
        'Att göra gällande ett rättsligt anspråk',
        'Making a legal claim',
      ),
      country: 'AU',
      dataIds: ['t2'],
    },
  ],
  noTransfers: 'no',
  transfers: [
    {
      id: 'x1',
      recipientId: 'v2',
      country: 'AU',
      mechanism: '49e',
      occasional: 'yes',
      docRef: 'TS-2026-04',
      art49Doc: say(
        'Siirto koskee yhtä Australiaan muuttaneen asiakkaan riitautettua saatavaa. Siirrämme vain sopimuksen ja laskut, eikä siirto toistu.',
        'Överföringen gäller en enda bestridd fordran på en kund som flyttat till Australien. Vi överför bara avtalet och fakturorna, och överföringen upprepas inte.',
        'The transfer concerns one disputed claim against a client who has moved to Australia. We transfer only the contract and the invoices, and the transfer is not repeated.',
      ),
    },
  ],
  retention: [
    {
      id: 'k1',
      dataIds: ['t1', 't2'],
      purposeIds: ['p1', 'p2', 'p5'],
      duration: 'P3Y',
      startEvent: 'customerEnd',
      criteria: say(
        'Aika vastaa sopimussaatavien yleistä vanhentumisaikaa.',
        'Tiden motsvarar den allmänna preskriptionstiden för avtalsfordringar.',
        'The period is the general limitation period for contractual claims.',
      ),
      deletion: say(
        'Tiedot poistetaan järjestelmästä neljännesvuosittain.',
        'Uppgifterna raderas ur systemet varje kvartal.',
        'The data are erased from the system every quarter.',
      ),
    },
    {
      id: 'k2',
      dataIds: ['t3'],
      purposeIds: ['p3'],
      duration: 'P5Y',
      startEvent: 'customerEnd',
      statute: cite('antiMoneyLaundering', '3', '3'),
    },
    {
      id: 'k3',
      dataIds: ['t4'],
      purposeIds: ['p3'],
      duration: 'P5Y',
      startEvent: 'customerEnd',
      statute: cite('antiMoneyLaundering', '3', '4'),
      deletion: say(
        'Tiedot pidetään erillään muista tiedoista ja tuhotaan määräajan päättyessä.',
        'Uppgifterna hålls åtskilda från andra uppgifter och förstörs när tidsfristen går ut.',
        'The data are kept apart from other data and destroyed when the period ends.',
      ),
    },
    {
      id: 'k4',
      dataIds: ['t2'],
      purposeIds: ['p4'],
      duration: 'P6Y',
      startEvent: 'fyEndCalYearEnd',
      criteria: say(
        'Laskut ja muut tositteet',
        'Fakturor och andra verifikat',
        'Invoices and other vouchers',
      ),
      statute: cite('accounting', '10', '2'),
    },
  ],
};
