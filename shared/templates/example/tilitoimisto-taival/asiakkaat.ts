import { registerSchema } from '../../../register/register.ts';
import { asiakkaatPurposes } from './asiakkaat-purposes.ts';

/** Clients of the office: contracts, customer due diligence, one transfer for a legal claim. */
export const asiakkaat = registerSchema.parse({
  name: { fi: 'Toimeksiantajien rekisteri', sv: 'Uppdragsgivare', en: 'Clients' },
  role: 'controller',
  doc: {
    createdOn: '2026-01-20',
    updatedOn: '2026-06-08',
    version: '1.1',
    reviewDueOn: '2027-01-20',
    publishedAt: {
      fi: 'Seloste on verkkosivulla https://taival.example/tietosuoja ja toimeksiantosopimuksen liitteenä.',
    },
    changeLog: [
      { id: 'm1', on: '2026-06-08', text: { fi: 'Tarkennettu asiakkaan tuntemisen tietoja.' } },
    ],
    changePolicy: {
      fi: 'Kerromme muutoksista asiakkaille sähköpostilla ennen niiden voimaantuloa.',
    },
  },
  scope: {
    text: {
      fi: 'Seloste koskee omia asiakkaitamme. Asiakkaan kirjanpidossa ja palkanlaskennassa olevista henkilötiedoista vastaa asiakas itse.',
    },
  },
  inherits: { contactPerson: 'yes', security: 'yes', rights: 'yes', cookies: 'yes' },
  purposes: asiakkaatPurposes,
  subjects: [
    { id: 'r1', text: { fi: 'Asiakkaina olevat yksityiset elinkeinonharjoittajat' } },
    { id: 'r2', text: { fi: 'Asiakasyritysten edustajat ja yhteyshenkilöt' } },
    { id: 'r3', text: { fi: 'Asiakasyritysten tosiasialliset edunsaajat' } },
  ],
  data: [
    {
      id: 't1',
      text: { fi: 'Yhteystiedot ja asema' },
      items: { fi: 'nimi\nsähköpostiosoite ja puhelinnumero\nyritys ja tehtävä\nyhteydenpito' },
      mandatory: 'yes',
    },
    {
      id: 't2',
      text: { fi: 'Sopimus- ja laskutustiedot' },
      items: { fi: 'toimeksiantosopimukset\nlaskut ja maksut\nperinnän tiedot' },
      mandatory: 'yes',
    },
    {
      id: 't3',
      text: { fi: 'Asiakkaan tuntemisen tiedot' },
      items: {
        fi: 'henkilötunnus tai syntymäaika\nhenkilöllisyyden todentamiseen käytetyn asiakirjan tiedot\nomistus ja edunsaajan asema\npoliittinen vaikutusvalta, kun laki edellyttää sen selvittämistä\npakoteluetteloiden tarkistus',
      },
      nationalId: 'yes',
      nationalIdGround: 'statute',
      mandatory: 'yes',
    },
    {
      id: 't4',
      text: { fi: 'Selonotto- ja ilmoitusvelvollisuuden tiedot' },
      items: {
        fi: 'poikkeavien liiketoimien selvitykset\nepäilyttävistä liiketoimista tehdyt ilmoitukset',
      },
    },
  ],
  sources: [
    {
      id: 'l1',
      type: 'subject',
      name: { fi: 'Asiakas itse' },
      dataIds: ['t1', 't2', 't3'],
    },
    {
      id: 'l2',
      type: 'third',
      name: { fi: 'Asiakasyritys, jota henkilö edustaa' },
      public: 'no',
      dataIds: ['t1', 't3'],
    },
    {
      id: 'l3',
      type: 'publicSource',
      name: { fi: 'Kaupparekisteri, Yritys- ja yhteisötietojärjestelmä ja EU:n pakoteluettelot' },
      public: 'yes',
      dataIds: ['t1', 't3'],
    },
  ],
  provision: {
    requirement: 'statutory',
    consequence: { fi: 'Ilman asiakkaan tuntemisen tietoja emme saa ottaa toimeksiantoa vastaan.' },
  },
  commonRecipientIds: ['ohjelma', 'viranomaiset'],
  recipients: [
    {
      id: 'v1',
      name: 'Perintä Lahtiranta Oy',
      category: { fi: 'Perintätoimisto' },
      kind: 'controller',
      purpose: { fi: 'Erääntyneiden saatavien perintä' },
      ground: { fi: 'Oikeutettu etu: saatavien turvaaminen' },
      country: 'FI',
      dataIds: ['t1', 't2'],
    },
    {
      id: 'v2',
      name: 'Ulkomainen tuomioistuin',
      category: { fi: 'Tuomioistuin ulkomaille muuttaneen asiakkaan asiassa' },
      kind: 'authority',
      purpose: { fi: 'Riitautetun saatavan käsittely oikeudessa' },
      ground: { fi: 'Oikeusvaateen esittäminen' },
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
      docRef: 'Asia 2026-04, muistio 11.5.2026',
      art49Doc: {
        fi: 'Siirto koskee yhtä Australiaan muuttaneen asiakkaan riitautettua saatavaa. Siirrämme vain sopimuksen ja laskut, eikä siirto toistu.',
      },
    },
  ],
  retention: [
    {
      id: 'k1',
      dataIds: ['t1', 't2'],
      purposeIds: ['p1', 'p2', 'p5'],
      duration: 'P3Y',
      startEvent: 'customerEnd',
      criteria: { fi: 'Aika vastaa sopimussaatavien yleistä vanhentumisaikaa.' },
      deletion: { fi: 'Tiedot poistetaan järjestelmästä neljännesvuosittain.' },
    },
    {
      id: 'k2',
      dataIds: ['t3'],
      purposeIds: ['p3'],
      duration: 'P5Y',
      startEvent: 'customerEnd',
      statute: {
        fi: 'laki rahanpesun ja terrorismin rahoittamisen estämisestä (444/2017) 3 luku 3 §',
      },
    },
    {
      id: 'k3',
      dataIds: ['t4'],
      purposeIds: ['p3'],
      duration: 'P5Y',
      startEvent: 'customerEnd',
      statute: {
        fi: 'laki rahanpesun ja terrorismin rahoittamisen estämisestä (444/2017) 4 luku 3 §',
      },
      deletion: {
        fi: 'Tiedot pidetään erillään muista tiedoista ja tuhotaan määräajan päättyessä.',
      },
    },
    {
      id: 'k4',
      dataIds: ['t2'],
      purposeIds: ['p4'],
      duration: 'P6Y',
      startEvent: 'fyEndCalYearEnd',
      criteria: { fi: 'Laskut ja muut tositteet' },
      statute: { fi: 'kirjanpitolaki (1336/1997) 2 luku 10 §' },
    },
  ],
  automated: { profiling: 'no', art22: 'no' },
  publication: { published: 'no' },
  internal: {
    owner: 'Sanni Koskela, toimistopäällikkö',
    systems: [
      {
        id: 'j1',
        name: 'Tilikko Asiakas',
        supplier: 'Tilikko Ohjelmistot Oy',
        text: { fi: 'Sopimukset, laskutus ja asiakkaan tuntemisen lomakkeet' },
      },
    ],
    dpiaNeeded: 'no',
    dpiaText: { fi: 'Käsittely on pääosin lakisääteistä ja rajattua. Arvio tehty 14.1.2026.' },
    liaRef: 'Asiakirja TS-2026-02',
    breachProcess: {
      fi: 'Havaitsija ilmoittaa tietosuojavastaavalle samana päivänä. Tietosuojavastaava arvioi riskin ja valmistelee ilmoituksen 72 tunnin määräajassa.',
    },
    notes: {
      fi: 'EU:n rahanpesuasetus 2024/1624 tulee sovellettavaksi 10.7.2027. Tarkistetaan perusteet keväällä 2027.',
    },
  },
  signatures: [
    {
      id: 'a1',
      name: 'Matias Haavikko',
      title: 'Toimitusjohtaja',
      place: 'Turku',
      date: '2026-06-08',
    },
  ],
  sectionNotes: {
    automated: { fi: 'Asiakkaan riskiluokan päättää aina ihminen.' },
    data: { fi: 'Poliittista mielipidettä emme selvitä emmekä tallenna.' },
  },
});
