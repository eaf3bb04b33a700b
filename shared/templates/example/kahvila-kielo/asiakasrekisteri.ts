import { registerSchema } from '../../../register/register.ts';
import { asiakasrekisteriPurposes } from './asiakasrekisteri-purposes.ts';

/** Bookings and regular customers, photographs on consent, and losses that lead to a claim. */
export const asiakasrekisteri = registerSchema.parse({
  name: { fi: 'Asiakasrekisteri', sv: 'Kundregister', en: 'Customer register' },
  role: 'controller',
  doc: {
    createdOn: '2026-02-16',
    updatedOn: '2026-10-05',
    version: '1.2',
    reviewDueOn: '2027-10-05',
    publishedAt: {
      fi: 'Seloste on verkkosivulla https://kahvilakielo.example/tietosuoja ja kahvilan tiskillä.',
    },
    changeLog: [
      { id: 'm1', on: '2026-10-05', text: { fi: 'Lisätty tapahtumakuvien julkaiseminen.' } },
    ],
    changePolicy: {
      fi: 'Päivitämme selosteen, kun toimintamme muuttuu. Merkittävistä muutoksista kerromme kanta-asiakkaille viestillä.',
    },
  },
  scope: {
    text: { fi: 'Seloste koskee kahvilan asiakkaita, pöydän varanneita ja kanta-asiakkaita.' },
    sites: { fi: 'https://kahvilakielo.example' },
    services: { fi: 'Pöytävaraus, kanta-asiakaskortti ja tilattavat leivonnaiset' },
  },
  intro: {
    fi: 'Tässä selosteessa kerromme, mitä tietoja keräämme asiakkaistamme ja mihin niitä käytämme.',
  },
  inherits: { contactPerson: 'yes', security: 'yes', rights: 'yes', cookies: 'yes' },
  purposes: asiakasrekisteriPurposes,
  subjects: [
    { id: 'r1', text: { fi: 'Pöydän varanneet ja leivonnaisia tilanneet asiakkaat' } },
    { id: 'r2', text: { fi: 'Kanta-asiakkaat' }, children: 'no' },
    {
      id: 'r3',
      text: { fi: 'Tapahtumissa kuvatut, myös lapset huoltajan luvalla' },
      children: 'yes',
      childAges: 'both',
      guardianConsent: {
        fi: 'Pyydämme huoltajalta allekirjoitetun luvan ennen kuvan julkaisemista.',
      },
    },
    { id: 'r4', text: { fi: 'Vahinkotapauksen osapuolet' } },
  ],
  data: [
    {
      id: 't1',
      text: { fi: 'Varaus- ja tilaustiedot' },
      items: {
        fi: 'nimi\npuhelinnumero\nsähköpostiosoite\nvarauksen aika ja henkilömäärä\ntilatut tuotteet ja toiveet',
      },
      mandatory: 'yes',
    },
    {
      id: 't2',
      text: { fi: 'Kanta-asiakastiedot' },
      items: { fi: 'nimi\nsähköpostiosoite\nostokerrat ja ostojen summat\nkertyneet edut' },
      mandatory: 'no',
    },
    {
      id: 't3',
      text: { fi: 'Laskutustiedot' },
      items: { fi: 'laskutusosoite\nlaskut ja maksut' },
      mandatory: 'yes',
    },
    { id: 't4', text: { fi: 'Tapahtumakuvat' }, items: { fi: 'valokuvat\nannettu suostumus' } },
    {
      id: 't5',
      text: { fi: 'Vahinkotapausten tiedot' },
      items: {
        fi: 'tapahtuman kuvaus ja aika\nosapuolten yhteystiedot\ntutkintailmoituksen numero',
      },
      criminal: 'yes',
      safeguards: ['accessControl', 'procedures'],
    },
  ],
  sources: [
    {
      id: 'l1',
      type: 'subject',
      name: { fi: 'Asiakas itse, kun hän varaa, tilaa tai liittyy kanta-asiakkaaksi' },
      dataIds: ['t1', 't2', 't3', 't4'],
    },
    {
      id: 'l2',
      type: 'observed',
      name: { fi: 'Kassajärjestelmä, kun kanta-asiakaskorttia käytetään' },
      dataIds: ['t2'],
    },
    {
      id: 'l3',
      type: 'authority',
      name: { fi: 'Poliisi vahinkotapauksen selvittämisessä' },
      public: 'no',
      dataIds: ['t5'],
    },
  ],
  provision: {
    requirement: 'preContract',
    consequence: { fi: 'Ilman nimeä ja puhelinnumeroa emme voi vahvistaa varausta.' },
  },
  commonRecipientIds: ['tili', 'tuki'],
  recipients: [
    {
      id: 'v1',
      name: 'Pöytävahti Oy',
      category: { fi: 'Varausjärjestelmän toimittaja' },
      kind: 'processor',
      purpose: { fi: 'Pöytävarausten vastaanotto ja muistutusviestit' },
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-04-27' },
      dataIds: ['t1'],
    },
    {
      id: 'v2',
      name: 'Poliisi ja vakuutusyhtiö',
      category: { fi: 'Viranomaiset ja vakuutusyhtiö vahinkotapauksissa' },
      kind: 'authority',
      purpose: { fi: 'Vahingon ja rikoksen selvittäminen' },
      ground: { fi: 'Oikeusvaateen laatiminen ja lakiin perustuva tietopyyntö' },
      country: 'FI',
      dataIds: ['t5'],
    },
    {
      id: 'v3',
      name: 'Verkkosivun ja somekanavan kävijät',
      category: { fi: 'Yleisö, joka näkee julkaistut tapahtumakuvat' },
      kind: 'public',
      purpose: { fi: 'Kahvilan tapahtumista kertominen' },
      ground: { fi: 'Kuvatun antama suostumus' },
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
      deletion: { fi: 'Varaukset poistuvat järjestelmästä itsestään.' },
    },
    {
      id: 'k2',
      dataIds: ['t2'],
      duration: 'P2Y',
      startEvent: 'lastActivity',
      criteria: { fi: 'Poistamme tiedot heti, kun eroat kanta-asiakkuudesta.' },
    },
    {
      id: 'k3',
      dataIds: ['t3'],
      purposeIds: ['p3'],
      duration: 'P6Y',
      startEvent: 'fyEndCalYearEnd',
      statute: { fi: 'kirjanpitolaki (1336/1997) 2 luku 10 §' },
    },
    {
      id: 'k4',
      dataIds: ['t4'],
      purposeIds: ['p4'],
      duration: 'P0D',
      startEvent: 'consentWithdrawn',
      criteria: { fi: 'Poistamme kuvat viimeistään viiden vuoden kuluttua tapahtumasta.' },
    },
    { id: 'k5', dataIds: ['t5'], purposeIds: ['p5'], duration: 'P1Y', startEvent: 'caseClosed' },
  ],
  automated: {
    profiling: 'yes',
    profilingText: {
      fi: 'Kanta-asiakasjärjestelmä laskee ostokerroista, minkä edun saat seuraavaksi. Laskenta ei vaikuta siihen, miten palvelemme sinua.',
    },
    art22: 'no',
  },
  publication: {
    published: 'yes',
    where: { fi: 'Tapahtumakuvia verkkosivulla ja somekanavassa' },
    optOut: {
      fi: 'Julkaisemme kuvan vain luvallasi. Voit perua luvan sähköpostilla, ja poistamme kuvan kolmen arkipäivän kuluessa.',
    },
  },
  platforms: [
    {
      id: 'some1',
      name: 'Kuvatori',
      url: 'https://kuvatori.example/kahvilakielo',
      text: {
        fi: 'Näemme kanavassa seuraajien viestit ja kommentit. Emme kerää niistä omaa luetteloa.',
      },
    },
  ],
  internal: {
    owner: 'Aino Lehtovaara',
    systems: [
      {
        id: 'j1',
        name: 'Pöytävahti',
        supplier: 'Pöytävahti Oy',
        text: { fi: 'Pöytävaraukset ja leivonnaistilaukset' },
      },
      {
        id: 'j2',
        name: 'Kassa ja kanta-asiakaskortti',
        supplier: 'Kassapolku Oy',
        text: { fi: 'Ostot ja edut, tiedot kahvilan omalla koneella' },
      },
    ],
    dpiaNeeded: 'no',
    dpiaText: {
      fi: 'Käsittely on pienimuotoista eikä siitä arvioida aiheutuvan suurta riskiä. Arvio tehty 9.2.2026.',
    },
    liaRef: 'Kansio Tietosuoja, tasapainotestit 1 ja 2',
    breachProcess: {
      fi: 'Yrittäjä kirjaa loukkauksen heti, arvioi riskin ja ilmoittaa siitä tarvittaessa 72 tunnin kuluessa valvontaviranomaiselle ja asiakkaille.',
    },
    notes: { fi: 'Kassajärjestelmän sopimus uusitaan keväällä 2027.' },
  },
  signatures: [{ id: 'a1', name: 'Aino Lehtovaara', title: 'Yrittäjä', place: 'Tampere' }],
  sectionNotes: {
    controller: { fi: 'Kahvila Kieloa pitää yksityinen elinkeinonharjoittaja Aino Lehtovaara.' },
    subjects: { fi: 'Kanta-asiakkaaksi voi liittyä 15 vuotta täyttänyt.' },
    sources: { fi: 'Emme osta henkilötietoja muilta.' },
    retention: { fi: 'Poistettu tieto häviää varmuuskopioista kahden kuukauden kuluessa.' },
    recipients: { fi: 'Emme myy tietojasi kenellekään.' },
    cookies: { fi: 'Kävijätilastoista kerromme lisää uutiskirjeen selosteessa.' },
  },
  additionalSections: [
    {
      id: 'o1',
      heading: { fi: 'Erityisruokavaliot' },
      text: {
        fi: 'Emme kysy varauksessa ruokavaliosta. Kerro toiveesi paikan päällä, niin emme tallenna niitä.',
      },
      audience: 'public',
    },
  ],
});
