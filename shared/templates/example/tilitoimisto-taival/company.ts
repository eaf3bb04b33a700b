import { companySchema } from '../../../register/company.ts';
import { say } from '../../content/say.ts';
import { commonFacts } from './common-facts.ts';

/** An accounting office: a controller of its own registers, and a processor for its clients. */
export const company = companySchema.parse({
  legalName: 'Tilitoimisto Taival Oy',
  tradeName: 'Taival',
  businessId: '9990007-5',
  tagline: say(
    'Kirjanpitoa ja palkanlaskentaa pienille yrityksille',
    'Bokföring och löneräkning för små företag',
    'Accounting and payroll for small companies',
  ),
  visitAddress: 'Taivalkatu 12 B, 20100 Turku',
  postalAddress: 'PL 45, 20101 Turku',
  country: 'FI',
  phone: '050 000 0201',
  email: 'toimisto@taival.example',
  web: 'https://taival.example',
  group: [
    {
      id: 'g1',
      name: 'Taival Neuvonta Oy',
      contact: 'Taivalkatu 12 B, 20100 Turku, neuvonta@taival.example',
    },
  ],
  employeeBand: '<250',
  isPublicBody: 'no',
  dpo: {
    largeScaleMonitoring: 'no',
    largeScaleSpecial: 'no',
    designated: 'yes',
    ground: say(
      'Vapaaehtoinen nimitys, koska toimisto käsittelee asiakkaidensa puolesta palkka- ja terveystietoja.',
      'Frivillig utnämning, eftersom byrån behandlar löne- och hälsouppgifter för sina kunders räkning.',
      'Voluntary designation, because the office processes payroll and health data on behalf of its clients.',
    ),
    name: 'Oona Peltomäki',
    email: 'tietosuojavastaava@taival.example',
    phone: '050 000 0203',
    address: 'PL 45, 20101 Turku',
    notifiedToAuthorityOn: '2026-01-15',
  },
  common: commonFacts,
  recordDoc: {
    createdOn: '2026-01-20',
    updatedOn: '2026-09-28',
    version: '2.0',
    reviewDueOn: '2027-01-20',
    publishedAt: say(
      'Seloste on toimiston asiakirjajärjestelmässä kohdassa Tietosuoja, ja tietosuojavastaava antaa sen viranomaiselle pyynnöstä.',
      'Registret finns i byråns dokumentsystem under Dataskydd, och dataskyddsombudet lämnar det till myndigheten på begäran.',
      'The record is in the document system of the office under Data protection, and the data protection officer gives it to the authority on request.',
    ),
    changePolicy: say(
      'Tietosuojavastaava tarkistaa selosteen tammikuussa ja aina, kun käyttöön tulee uusi järjestelmä.',
      'Dataskyddsombudet ser över registret i januari och alltid när ett nytt system tas i bruk.',
      'The data protection officer reviews the record in January and whenever a new system is taken into use.',
    ),
    changeLog: [
      {
        id: 'm2',
        on: '2026-09-28',
        text: say(
          'Lisätty verkkopalvelun käyttäjien rekisteri.',
          'Registret över webbtjänstens användare har lagts till.',
          'The register of the users of the web service was added.',
        ),
      },
      {
        id: 'm1',
        on: '2026-01-20',
        text: say('Ensimmäinen versio.', 'Första versionen.', 'First version.'),
      },
    ],
  },
  signatures: [
    {
      id: 'a1',
      name: 'Matias Haavikko',
      title: say('Toimitusjohtaja', 'Verkställande direktör', 'Managing director'),
      place: 'Turku',
      date: '2026-09-28',
    },
    {
      id: 'a2',
      name: 'Sanni Koskela',
      title: say('Toimistopäällikkö', 'Kontorschef', 'Office manager'),
      place: 'Turku',
      date: '2026-09-28',
    },
  ],
  additionalSections: [
    {
      id: 'o1',
      heading: say('Vaitiolovelvollisuus', 'Tystnadsplikt', 'Confidentiality'),
      text: say(
        'Jokainen työntekijämme on allekirjoittanut vaitiolositoumuksen. Se on voimassa myös työsuhteen jälkeen.',
        'Alla våra anställda har skrivit under en sekretessförbindelse. Den gäller också efter att anställningen har upphört.',
        'Each of our employees has signed a confidentiality undertaking. It remains in force after employment has ended.',
      ),
      audience: 'public',
    },
    {
      id: 'o2',
      heading: say('Koulutus', 'Utbildning', 'Training'),
      text: say(
        'Tietosuojakoulutus järjestetään tammikuussa ja syyskuussa. Osallistujat kirjataan koulutusrekisteriin.',
        'Utbildning i dataskydd ordnas i januari och september. Deltagarna antecknas i utbildningsregistret.',
        'Training in data protection is held in January and September. Those who attend are entered in the training register.',
      ),
      audience: 'internal',
    },
  ],
});
