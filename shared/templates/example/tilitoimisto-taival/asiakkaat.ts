import { registerSchema } from '../../../register/register.ts';
import { say } from '../../content/say.ts';
import { asiakkaatData } from './asiakkaat-data.ts';
import { asiakkaatPurposes } from './asiakkaat-purposes.ts';
import { asiakkaatRecipients } from './asiakkaat-recipients.ts';

/** Clients of the office: contracts, customer due diligence, one transfer for a legal claim. */
export const asiakkaat = registerSchema.parse({
  name: say('Toimeksiantajien rekisteri', 'Uppdragsgivare', 'Clients'),
  role: 'controller',
  doc: {
    createdOn: '2026-01-20',
    updatedOn: '2026-06-08',
    version: '1.1',
    reviewDueOn: '2027-01-20',
    publishedAt: say(
      'Seloste on verkkosivulla https://taival.example/tietosuoja ja toimeksiantosopimuksen liitteenä.',
      'Beskrivningen finns på webbsidan https://taival.example/tietosuoja och som bilaga till uppdragsavtalet.',
      'This notice is on our website at https://taival.example/tietosuoja and annexed to the engagement contract.',
    ),
    changeLog: [
      {
        id: 'm1',
        on: '2026-06-08',
        text: say(
          'Tarkennettu asiakkaan tuntemisen tietoja.',
          'Uppgifterna om kundkontroll har preciserats.',
          'The data about knowing the client were specified.',
        ),
      },
    ],
    changePolicy: say(
      'Kerromme muutoksista asiakkaille sähköpostilla ennen niiden voimaantuloa.',
      'Vi meddelar kunderna om ändringar per e-post innan de träder i kraft.',
      'We tell our clients about changes by email before they take effect.',
    ),
  },
  scope: {
    text: say(
      'Seloste koskee omia asiakkaitamme. Asiakkaan kirjanpidossa ja palkanlaskennassa olevista henkilötiedoista vastaa asiakas itse.',
      'Beskrivningen gäller våra egna kunder. För personuppgifter i kundens bokföring och löneräkning ansvarar kunden själv.',
      'This notice concerns our own clients. The client is responsible for the personal data in its own accounts and payroll.',
    ),
  },
  inherits: { contactPerson: 'yes', security: 'yes', rights: 'yes', cookies: 'yes' },
  purposes: asiakkaatPurposes,
  ...asiakkaatData,
  provision: {
    requirement: 'statutory',
    consequence: say(
      'Ilman asiakkaan tuntemisen tietoja emme saa ottaa toimeksiantoa vastaan.',
      'Utan uppgifterna om kundkontroll får vi inte ta emot uppdraget.',
      'Without the data for knowing the client we may not accept the engagement.',
    ),
  },
  commonRecipientIds: ['ohjelma', 'viranomaiset'],
  ...asiakkaatRecipients,
  automated: { profiling: 'no', art22: 'no' },
  publication: { published: 'no' },
  internal: {
    owner: 'Sanni Koskela',
    systems: [
      {
        id: 'j1',
        name: 'Tilikko Asiakas',
        supplier: 'Tilikko Ohjelmistot Oy',
        text: say(
          'Sopimukset, laskutus ja asiakkaan tuntemisen lomakkeet',
          'Avtal, fakturering och blanketter för kundkontroll',
          'Contracts, invoicing and forms for knowing the client',
        ),
      },
    ],
    dpiaNeeded: 'no',
    dpiaText: say(
      'Käsittely on pääosin lakisääteistä ja rajattua. Arvio tehty 14.1.2026.',
      'Behandlingen är till största delen lagstadgad och avgränsad. Bedömningen gjordes 14.1.2026.',
      'The processing is for the most part statutory and limited. Assessed on 14 January 2026.',
    ),
    liaRef: 'TS-2026-02',
    breachProcess: say(
      'Havaitsija ilmoittaa tietosuojavastaavalle samana päivänä. Tietosuojavastaava arvioi riskin ja valmistelee ilmoituksen 72 tunnin määräajassa.',
      'Den som upptäcker incidenten anmäler den till dataskyddsombudet samma dag. Dataskyddsombudet bedömer risken och förbereder anmälan inom 72 timmar.',
      'Whoever notices the breach tells the data protection officer on the same day. The data protection officer assesses the risk and prepares the notification within 72 hours.',
    ),
    notes: say(
      'EU:n rahanpesuasetus 2024/1624 tulee sovellettavaksi 10.7.2027. Tarkistetaan perusteet keväällä 2027.',
      'EU:s penningtvättsförordning 2024/1624 börjar tillämpas 10.7.2027. Grunderna ses över våren 2027.',
      'The EU Anti-Money Laundering Regulation 2024/1624 applies from 10 July 2027. The bases are reviewed in spring 2027.',
    ),
  },
  signatures: [
    {
      id: 'a1',
      name: 'Matias Haavikko',
      title: say('Toimitusjohtaja', 'Verkställande direktör', 'Managing director'),
      place: 'Turku',
      date: '2026-06-08',
    },
  ],
  sectionNotes: {
    controller: say(
      'Vastaamme sähköpostiin arkisin.',
      'Vi besvarar e-post på vardagar.',
      'We answer email on weekdays.',
    ),
    sources: say(
      'Kaupparekisterin tiedot tarkistamme vuosittain.',
      'Handelsregistrets uppgifter kontrollerar vi varje år.',
      'We check the trade register every year.',
    ),
    automated: say(
      'Asiakkaan riskiluokan päättää aina ihminen.',
      'Kundens riskklass bestäms alltid av en människa.',
      'A person always decides the risk class of a client.',
    ),
    data: say(
      'Poliittista mielipidettä emme selvitä emmekä tallenna.',
      'Vi utreder och sparar inga politiska åsikter.',
      'We neither ask about nor keep political opinions.',
    ),
  },
});
