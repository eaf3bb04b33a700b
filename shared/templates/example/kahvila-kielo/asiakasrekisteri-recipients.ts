import { cite } from '../../../law/statutes.ts';
import { say } from '../../content/say.ts';

/** Who receives the data, where they are transferred and how long they are kept. */
export const asiakasrekisteriRecipients = {
  recipients: [
    {
      id: 'v1',
      name: 'Pöytävahti Oy',
      category: say('varausjärjestelmä', 'bokningssystem', 'booking system'),
      kind: 'processor',
      purpose: say(
        'varaukset ja muistutusviestit',
        'bokningar och påminnelser',
        'bookings and reminders',
      ),
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-04-27' },
      dataIds: ['t1'],
    },
    {
      id: 'v2',
      category: say(
        'Poliisi ja vakuutusyhtiö',
        'Polisen och försäkringsbolaget',
        'The police and the insurer',
      ),
      kind: 'authority',
      purpose: say('vahingon selvittäminen', 'utredning av skadan', 'the incident'),
      ground: say('oikeusvaade tai laki', 'rättsligt anspråk eller lag', 'legal claim or law'),
      country: 'FI',
      dataIds: ['t5'],
    },
    {
      id: 'v3',
      category: say('Tapahtumakuvien katsojat', 'De som ser bilderna', 'Viewers of the photos'),
      kind: 'public',
      purpose: say(
        'tapahtumista kertominen',
        'bilder från våra evenemang',
        'publishing event photos',
      ),
      ground: say('suostumuksesi', 'ditt samtycke', 'your consent'),
      dataIds: ['t4'],
    },
  ],
  noTransfers: 'yes',
  retention: [
    {
      id: 'k1',
      dataIds: ['t1'],
      duration: 'P3M',
      startEvent: 'visit',
      deletion: say('Poistuvat automaattisesti.', 'Raderas automatiskt.', 'Deleted automatically.'),
    },
    {
      id: 'k2',
      dataIds: ['t2'],
      duration: 'P2Y',
      startEvent: 'lastActivity',
      criteria: say(
        'Poistamme tiedot heti, kun eroat.',
        'Vi raderar uppgifterna genast när du slutar.',
        'Deleted at once when you leave.',
      ),
    },
    {
      id: 'k3',
      dataIds: ['t3'],
      purposeIds: ['p3'],
      duration: 'P6Y',
      startEvent: 'fyEndCalYearEnd',
      statute: cite('accounting', '10', '2'),
    },
    {
      id: 'k4',
      dataIds: ['t4'],
      purposeIds: ['p4'],
      duration: 'P0D',
      startEvent: 'consentWithdrawn',
      criteria: say(
        'Poistamme kuvat viimeistään viiden vuoden kuluttua.',
        'Bilderna raderas senast efter fem år.',
        'Deleted after five years at the latest.',
      ),
    },
    { id: 'k5', dataIds: ['t5'], purposeIds: ['p5'], duration: 'P1Y', startEvent: 'caseClosed' },
  ],
};
