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
      'Seloste on verkkosivulla https://kahvilakielo.example/tietosuoja ja kahvilan tiskillä.',
      'Beskrivningen finns på webbsidan https://kahvilakielo.example/tietosuoja och på kaféets disk.',
      'This notice is on our website at https://kahvilakielo.example/tietosuoja and on the café counter.',
    ),
    changeLog: [
      {
        id: 'm1',
        on: '2026-10-05',
        text: say(
          'Lisätty tapahtumakuvien julkaiseminen.',
          'Publicering av bilder från evenemang har lagts till.',
          'The publication of event pictures was added.',
        ),
      },
    ],
    changePolicy: say(
      'Päivitämme selosteen, kun toimintamme muuttuu. Merkittävistä muutoksista kerromme kanta-asiakkaille viestillä.',
      'Vi uppdaterar beskrivningen när vår verksamhet ändras. Om betydande ändringar skickar vi ett meddelande till stamkunderna.',
      'We update this notice when our business changes. We send regular customers a message about significant changes.',
    ),
  },
  scope: {
    text: say(
      'Seloste koskee kahvilan asiakkaita, pöydän varanneita ja kanta-asiakkaita.',
      'Beskrivningen gäller kaféets kunder, de som har bokat bord och stamkunderna.',
      'This notice concerns the café’s customers, those who have booked a table and regular customers.',
    ),
    sites: say(
      'https://kahvilakielo.example',
      'https://kahvilakielo.example',
      'https://kahvilakielo.example',
    ),
    services: say(
      'Pöytävaraus, kanta-asiakaskortti ja tilattavat leivonnaiset',
      'Bordsbokning, stamkundskort och bakverk på beställning',
      'Table booking, the regular customer card and baked goods to order',
    ),
  },
  intro: say(
    'Tässä selosteessa kerromme, mitä tietoja keräämme asiakkaistamme ja mihin niitä käytämme.',
    'I denna beskrivning berättar vi vilka uppgifter vi samlar in om våra kunder och vad vi använder dem till.',
    'This notice explains which data we collect about our customers and what we use them for.',
  ),
  inherits: { contactPerson: 'yes', security: 'yes', rights: 'yes', cookies: 'yes' },
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
      'Kanta-asiakasjärjestelmä laskee ostokerroista, minkä edun saat seuraavaksi. Laskenta ei vaikuta siihen, miten palvelemme sinua.',
      'Stamkundssystemet räknar utifrån antalet köp vilken förmån du får härnäst. Räkningen påverkar inte hur vi betjänar dig.',
      'The regular customer system works out from the number of purchases which benefit you receive next. This does not affect how we serve you.',
    ),
    art22: 'no',
  },
  publication: {
    published: 'yes',
    where: say(
      'Tapahtumakuvia verkkosivulla ja somekanavassa',
      'Bilder från evenemang på webbplatsen och i en kanal i sociala medier',
      'Event pictures on the website and in a social media channel',
    ),
    optOut: say(
      'Julkaisemme kuvan vain luvallasi. Voit perua luvan sähköpostilla, ja poistamme kuvan kolmen arkipäivän kuluessa.',
      'Vi publicerar bilden bara med ditt lov. Du kan ta tillbaka lovet per e-post, och då tar vi bort bilden inom tre vardagar.',
      'We publish a picture only with your permission. You can withdraw it by email, and we remove the picture within three working days.',
    ),
  },
  platforms: [
    {
      id: 'some1',
      name: 'Kuvatori',
      url: 'https://kuvatori.example/kahvilakielo',
      text: say(
        'Näemme kanavassa seuraajien viestit ja kommentit. Emme kerää niistä omaa luetteloa.',
        'I kanalen ser vi följarnas meddelanden och kommentarer. Vi för ingen egen förteckning över dem.',
        'In the channel we see the messages and comments of followers. We keep no list of our own of them.',
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
    controller: say(
      'Kahvila Kieloa pitää yksityinen elinkeinonharjoittaja Aino Lehtovaara.',
      'Kahvila Kielo drivs av den enskilda näringsidkaren Aino Lehtovaara.',
      'Kahvila Kielo is run by the sole trader Aino Lehtovaara.',
    ),
    subjects: say(
      'Kanta-asiakkaaksi voi liittyä 15 vuotta täyttänyt.',
      'Den som har fyllt 15 år kan bli stamkund.',
      'Anyone aged 15 or over can become a regular customer.',
    ),
    sources: say(
      'Emme osta henkilötietoja muilta.',
      'Vi köper inga personuppgifter av andra.',
      'We buy no personal data from others.',
    ),
    retention: say(
      'Poistettu tieto häviää varmuuskopioista kahden kuukauden kuluessa.',
      'Raderade uppgifter försvinner ur säkerhetskopiorna inom två månader.',
      'Erased data disappear from backups within two months.',
    ),
    recipients: say(
      'Emme myy tietojasi kenellekään.',
      'Vi säljer inte dina uppgifter till någon.',
      'We do not sell your data to anyone.',
    ),
    cookies: say(
      'Kävijätilastoista kerromme lisää uutiskirjeen selosteessa.',
      'Om besöksstatistiken berättar vi mer i beskrivningen för nyhetsbrevet.',
      'The newsletter notice says more about visitor statistics.',
    ),
  },
  additionalSections: [
    {
      id: 'o1',
      heading: say('Erityisruokavaliot', 'Specialdieter', 'Special diets'),
      text: say(
        'Emme kysy varauksessa ruokavaliosta. Kerro toiveesi paikan päällä, niin emme tallenna niitä.',
        'Vi frågar inte om diet vid bokningen. Berätta om dina önskemål på plats, så sparar vi dem inte.',
        'We do not ask about diets in a booking. Tell us your wishes at the café, and we will not store them.',
      ),
      audience: 'public',
    },
  ],
});
