import { registerSchema } from '../../../register/register.ts';
import { say } from '../../content/say.ts';
import { asiakasrekisteriData } from './asiakasrekisteri-data.ts';
import { asiakasrekisteriPurposes } from './asiakasrekisteri-purposes.ts';
import { asiakasrekisteriRecipients } from './asiakasrekisteri-recipients.ts';

/** Bookings and regular customers, photographs on consent, and losses that lead to a claim. */
export const asiakasrekisteri = registerSchema.parse({
  name: say('Asiakasrekisteri', 'Kundregister', 'Customer register'),
  role: 'controller',
  doc: {
    createdOn: '2026-02-16',
    updatedOn: '2026-10-05',
    version: '1.2',
    reviewDueOn: '2027-10-05',
    publishedAt: say(
      'kahvilakielo.example/tietosuoja ja kahvilan tiski',
      'kahvilakielo.example/tietosuoja och kaféets disk',
      'kahvilakielo.example/tietosuoja and the café counter',
    ),
    changeLog: [
      {
        id: 'm1',
        on: '2026-10-05',
        text: say('tapahtumakuvat lisätty', 'bilder från evenemang tillagda', 'event photos added'),
      },
    ],
    changePolicy: say(
      'Kerromme muutoksista kanta-asiakkaille.',
      'Vi berättar för stamkunderna om ändringar.',
      'We tell loyalty members about changes.',
    ),
  },
  intro: say(
    'Näin käytämme asiakkaidemme tietoja.',
    'Så använder vi våra kunders uppgifter.',
    'This is how we use our customers’ data.',
  ),
  inherits: { contactPerson: 'yes', security: 'yes', rights: 'yes', cookies: 'no' },
  cookies: { used: 'no' },
  purposes: asiakasrekisteriPurposes,
  ...asiakasrekisteriData,
  provision: {
    requirement: 'preContract',
    consequence: say(
      'Ilman nimeä ja puhelinnumeroa emme voi vahvistaa varausta.',
      'Utan namn och telefonnummer kan vi inte bekräfta bokningen.',
      'Without a name and a telephone number we cannot confirm the booking.',
    ),
  },
  commonRecipientIds: ['tili', 'tuki'],
  ...asiakasrekisteriRecipients,
  automated: {
    profiling: 'yes',
    profilingText: say(
      'Kassajärjestelmä laskee ostoistasi seuraavan edun.',
      'Kassasystemet beräknar din nästa förmån.',
      'The till works out your next benefit.',
    ),
    art22: 'no',
  },
  publication: {
    published: 'yes',
    where: say(
      'Kuvat ovat verkkosivulla ja Kuvatorissa.',
      'Bilderna finns på webbplatsen och i Kuvatori.',
      'Photos are on our website and on Kuvatori.',
    ),
    optOut: say(
      'Kun perut luvan, poistamme kuvan kolmessa arkipäivässä.',
      'Om du tar tillbaka lovet tar vi bort bilden inom tre vardagar.',
      'If you withdraw, we remove a photo within three working days.',
    ),
  },
  platforms: [
    {
      id: 'some1',
      name: 'Kuvatori',
      url: 'https://kuvatori.example/kahvilakielo',
      text: say(
        'Näemme viestisi ja kommenttisi.',
        'Vi ser dina meddelanden och kommentarer.',
        'We see your messages and comments.',
      ),
    },
  ],
  internal: {
    owner: 'Aino Lehtovaara',
    systems: [
      {
        id: 'j1',
        name: 'Pöytävahti',
        supplier: 'Pöytävahti Oy',
        text: say(
          'Pöytävaraukset ja leivonnaistilaukset',
          'Bordsbokningar och beställningar av bakverk',
          'Table bookings and orders of baked goods',
        ),
      },
      {
        id: 'j2',
        name: 'Kassapolku',
        supplier: 'Kassapolku Oy',
        text: say(
          'Ostot ja edut, tiedot kahvilan omalla koneella',
          'Köp och förmåner, uppgifterna finns på kaféets egen dator',
          'Purchases and benefits, the data are on the café’s own computer',
        ),
      },
    ],
    dpiaNeeded: 'no',
    dpiaText: say(
      'Käsittely on pienimuotoista eikä siitä arvioida aiheutuvan suurta riskiä. Arvio tehty 9.2.2026.',
      'Behandlingen är småskalig och bedöms inte medföra någon stor risk. Bedömningen gjordes 9.2.2026.',
      'The processing is small in scale and is not expected to cause a high risk. Assessed on 9 February 2026.',
    ),
    liaRef: 'TS-1',
    breachProcess: say(
      'Yrittäjä kirjaa loukkauksen heti, arvioi riskin ja ilmoittaa siitä tarvittaessa 72 tunnin kuluessa valvontaviranomaiselle ja asiakkaille.',
      'Företagaren antecknar incidenten genast, bedömer risken och anmäler den vid behov till tillsynsmyndigheten och kunderna inom 72 timmar.',
      'The owner records the breach at once, assesses the risk and, where needed, notifies the supervisory authority and the customers within 72 hours.',
    ),
    notes: say(
      'Kassajärjestelmän sopimus uusitaan keväällä 2027.',
      'Avtalet om kassasystemet förnyas våren 2027.',
      'The contract for the till is renewed in spring 2027.',
    ),
  },
  signatures: [
    {
      id: 'a1',
      name: 'Aino Lehtovaara',
      title: say('Yrittäjä', 'Företagare', 'Owner'),
      place: 'Tampere',
    },
  ],
  sectionNotes: {
    subjects: say(
      'Kanta-asiakkaaksi voi liittyä 15 vuotta täyttänyt.',
      'Den som har fyllt 15 år kan bli stamkund.',
      'Members are at least 15 years old.',
    ),
    retention: say(
      'Varmuuskopioista tiedot häviävät kahdessa kuukaudessa.',
      'Ur säkerhetskopiorna försvinner uppgifterna inom två månader.',
      'Backups expire in two months.',
    ),
  },
  additionalSections: [
    {
      id: 'o1',
      heading: say('Erityisruokavaliot', 'Specialdieter', 'Special diets'),
      text: say(
        'Emme kysy niitä varauksessa.',
        'Vi frågar inte om dem vid bokningen.',
        'We do not ask about them in a booking.',
      ),
      audience: 'public',
    },
  ],
});
