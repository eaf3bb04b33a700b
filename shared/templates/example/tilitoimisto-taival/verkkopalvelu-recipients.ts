import { say } from '../../content/say.ts';

/** Who receives the data, where they are transferred and how long they are kept. */
export const verkkopalveluRecipients = {
  recipients: [
    {
      id: 'v1',
      name: 'Taival Neuvonta Oy',
      category: say(
        'Konserniyhtiö, yhteisrekisterinpitäjä',
        'Koncernbolag, gemensamt personuppgiftsansvarig',
        'Group company, joint controller',
      ),
      kind: 'joint',
      purpose: say(
        'Palvelussa tehtyjen neuvontapyyntöjen hoitaminen',
        'Skötsel av begäranden om rådgivning som görs i tjänsten',
        'Handling requests for advice made in the service',
      ),
      ground: say(
        'Yhteisrekisterinpitäjien keskinäinen järjestely',
        'Arrangemanget mellan de gemensamt personuppgiftsansvariga',
        'The arrangement between the joint controllers',
      ),
      country: 'FI',
      dataIds: ['t1', 't2'],
    },
    {
      id: 'v2',
      name: 'Käyttöpolku Oy',
      category: say(
        'Käyttötilastojen palvelu',
        'Tjänst för användningsstatistik',
        'Usage statistics service',
      ),
      kind: 'processor',
      purpose: say(
        'Palvelun käytön tilastointi',
        'Statistik över användningen av tjänsten',
        'Statistics on the use of the service',
      ),
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-05-18' },
      dataIds: ['t5'],
    },
    {
      id: 'v3',
      name: 'Vahvistus Ltd',
      category: say(
        'Tekstiviestien välittäjä',
        'Förmedlare av textmeddelanden',
        'Text message gateway',
      ),
      kind: 'processor',
      purpose: say(
        'Kirjautumisen vahvistuskoodien lähettäminen',
        'Utskick av bekräftelsekoder för inloggning',
        'Sending the confirmation codes for signing in',
      ),
      country: 'GB',
      dpa: { signed: 'yes', on: '2026-03-09' },
      dataIds: ['t1'],
    },
  ],
  noTransfers: 'no',
  transfers: [{ id: 'x1', recipientId: 'v3', country: 'GB', mechanism: 'adequacy' }],
  retention: [
    {
      id: 'k1',
      dataIds: ['t1', 't2'],
      purposeIds: ['p1', 'p2', 'p5'],
      duration: 'P1Y',
      startEvent: 'contractEnd',
      deletion: say(
        'Tunnus suljetaan heti ja tiedot poistetaan vuoden kuluttua.',
        'Kontot stängs genast och uppgifterna raderas efter ett år.',
        'The account is closed at once and the data are erased after a year.',
      ),
    },
    {
      id: 'k2',
      dataIds: ['t3'],
      purposeIds: ['p3'],
      duration: 'P6M',
      startEvent: 'other',
      startEventText: say(
        'maksutavasta tehdystä päätöksestä',
        'från beslutet om betalningssättet',
        'from the decision on the method of payment',
      ),
    },
    { id: 'k3', dataIds: ['t4'], purposeIds: ['p4'], duration: 'P1Y', startEvent: 'eventLogged' },
    {
      id: 'k4',
      dataIds: ['t1'],
      purposeIds: ['p5'],
      criteria: say(
        'Tieto markkinoinnin kiellosta säilyy, kunnes lopetamme markkinoinnin.',
        'Uppgiften om att marknadsföring har förbjudits sparas tills vi slutar med marknadsföring.',
        'The fact that marketing has been refused is kept until we stop marketing.',
      ),
    },
    { id: 'k5', dataIds: ['t5'], purposeIds: ['p6'], duration: 'P6M', startEvent: 'visit' },
  ],
};
