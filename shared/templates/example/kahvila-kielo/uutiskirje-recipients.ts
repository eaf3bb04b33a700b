import { say } from '../../content/say.ts';

/** Who receives the data, where they are transferred and how long they are kept. */
export const uutiskirjeRecipients = {
  recipients: [
    {
      id: 'v1',
      name: 'Sanansaattaja Mail Inc.',
      category: say(
        'Uutiskirjepalvelun toimittaja',
        'Leverantör av nyhetsbrevstjänsten',
        'Provider of the newsletter service',
      ),
      kind: 'processor',
      purpose: say(
        'Uutiskirjeen lähettäminen ja lukemisen mittaaminen',
        'Utskick av nyhetsbrevet och mätning av läsningen',
        'Sending the newsletter and measuring reading',
      ),
      country: 'US',
      dpa: { signed: 'yes', on: '2026-02-20' },
      dataIds: ['t1', 't2', 't3', 't4'],
    },
    {
      id: 'v2',
      name: 'Sanansaattaja Support LLC',
      category: say(
        'Uutiskirjepalvelun asiakastuki',
        'Kundtjänst för nyhetsbrevstjänsten',
        'Customer support of the newsletter service',
      ),
      kind: 'processor',
      purpose: say(
        'Vikojen selvittäminen pyynnöstämme',
        'Felsökning på vår begäran',
        'Finding faults at our request',
      ),
      country: 'US',
      dpa: { signed: 'yes', on: '2026-02-20' },
      dataIds: ['t1'],
    },
    {
      id: 'v3',
      name: 'Kävijäluotain Oy',
      category: say(
        'Kävijätilastojen palvelu',
        'Tjänst för besöksstatistik',
        'Visitor statistics service',
      ),
      kind: 'processor',
      purpose: say('Kävijätilastojen laatiminen', 'Besöksstatistik', 'Visitor statistics'),
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-02-24' },
      dataIds: ['t5'],
    },
  ],
  noDisclosure: {
    claimed: 'yes',
    text: say(
      'Emme luovuta tilaajien tietoja muille heidän omiin tarkoituksiinsa.',
      'Vi lämnar inte ut prenumeranternas uppgifter till andra för deras egna ändamål.',
      'We do not disclose the data of subscribers to others for their own purposes.',
    ),
    exceptions: say(
      'Viranomaiselle annamme tietoja vain, kun laki velvoittaa siihen.',
      'Till en myndighet lämnar vi uppgifter bara när lagen kräver det.',
      'We give data to an authority only when the law obliges us to.',
    ),
  },
  noTransfers: 'no',
  transfers: [
    {
      id: 'x1',
      recipientId: 'v1',
      country: 'US',
      mechanism: 'dpf',
      listCheckedOn: '2026-09-07',
      staffDataCovered: 'no',
    },
    {
      id: 'x2',
      recipientId: 'v2',
      country: 'US',
      mechanism: 'scc',
      clauseModule: 'controllerToProcessor',
      signed: 'yes',
      docRef: 'SM-2026-02, 3',
      copyHow: say(
        'Pyydä jäljennös osoitteesta tietosuoja@kahvilakielo.example.',
        'Be om en kopia på adressen tietosuoja@kahvilakielo.example.',
        'Ask for a copy at tietosuoja@kahvilakielo.example.',
      ),
      tiaDone: 'yes',
    },
  ],
  retention: [
    {
      id: 'k1',
      dataIds: ['t1'],
      purposeIds: ['p1'],
      duration: 'P0D',
      startEvent: 'consentWithdrawn',
      deletion: say(
        'Osoite poistuu lähetyslistalta heti ja palvelusta kuukauden kuluessa.',
        'Adressen försvinner från sändlistan genast och ur tjänsten inom en månad.',
        'The address leaves the mailing list at once and the service within a month.',
      ),
    },
    {
      id: 'k2',
      dataIds: ['t2'],
      duration: 'P3Y',
      startEvent: 'consentWithdrawn',
      criteria: say(
        'Aika on tarpeen, jotta voimme osoittaa suostumuksen.',
        'Tiden behövs för att vi ska kunna visa att samtycke har getts.',
        'The time is needed so that we can demonstrate consent.',
      ),
    },
    { id: 'k3', dataIds: ['t3'], purposeIds: ['p2'], duration: 'P1Y', startEvent: 'eventLogged' },
    {
      id: 'k4',
      dataIds: ['t4'],
      purposeIds: ['p3'],
      criteria: say(
        'Säilytämme kiellon, kunnes lopetamme suoramarkkinoinnin kokonaan.',
        'Vi sparar förbudet tills vi slutar helt med direktmarknadsföring.',
        'We keep the objection until we stop direct marketing altogether.',
      ),
    },
    { id: 'k5', dataIds: ['t5'], purposeIds: ['p4'], duration: 'P1Y', startEvent: 'visit' },
  ],
};
