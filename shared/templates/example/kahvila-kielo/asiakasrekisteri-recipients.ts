import { cite } from '../../../law/statutes.ts';
import { say } from '../../content/say.ts';

/** Who receives the data, where they are transferred and how long they are kept. */
export const asiakasrekisteriRecipients = {
  recipients: [
    {
      id: 'v1',
      name: 'Pöytävahti Oy',
      category: say(
        'Varausjärjestelmän toimittaja',
        'Leverantör av bokningssystemet',
        'Provider of the booking system',
      ),
      kind: 'processor',
      purpose: say(
        'Pöytävarausten vastaanotto ja muistutusviestit',
        'Mottagning av bordsbokningar och utskick av påminnelser',
        'Receiving table bookings and sending reminders',
      ),
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-04-27' },
      dataIds: ['t1'],
    },
    {
      id: 'v2',
      category: say(
        'Poliisi ja vakuutusyhtiö vahinkotapauksissa',
        'Polisen och försäkringsbolaget i skadefall',
        'The police and the insurance company in cases of damage',
      ),
      kind: 'authority',
      purpose: say(
        'Vahingon ja rikoksen selvittäminen',
        'Utredning av skador och brott',
        'Looking into damage and offences',
      ),
      ground: say(
        'Oikeusvaateen laatiminen ja lakiin perustuva tietopyyntö',
        'Fastställande av rättsliga anspråk och begäran om uppgifter som grundar sig på lag',
        'Preparing a legal claim, and requests for data based on law',
      ),
      country: 'FI',
      dataIds: ['t5'],
    },
    {
      id: 'v3',
      category: say(
        'Yleisö, joka näkee julkaistut tapahtumakuvat',
        'Allmänheten som ser publicerade bilder från evenemang',
        'The public who see published event pictures',
      ),
      kind: 'public',
      purpose: say(
        'Kahvilan tapahtumista kertominen',
        'Berättelser om kaféets evenemang',
        'Showing the café’s events',
      ),
      ground: say(
        'Kuvatun antama suostumus',
        'Samtycke av den som fotograferats',
        'Consent of the person in the picture',
      ),
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
      deletion: say(
        'Varaukset poistuvat järjestelmästä itsestään.',
        'Bokningarna försvinner automatiskt ur systemet.',
        'Bookings disappear from the system by themselves.',
      ),
    },
    {
      id: 'k2',
      dataIds: ['t2'],
      duration: 'P2Y',
      startEvent: 'lastActivity',
      criteria: say(
        'Poistamme tiedot heti, kun eroat kanta-asiakkuudesta.',
        'Vi raderar uppgifterna genast när du slutar som stamkund.',
        'We erase the data as soon as you stop being a regular customer.',
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
        'Poistamme kuvat viimeistään viiden vuoden kuluttua tapahtumasta.',
        'Vi raderar bilderna senast fem år efter evenemanget.',
        'We erase the pictures five years after the event at the latest.',
      ),
    },
    { id: 'k5', dataIds: ['t5'], purposeIds: ['p5'], duration: 'P1Y', startEvent: 'caseClosed' },
  ],
};
