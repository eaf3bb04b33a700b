import { companySchema } from '../../../register/company.ts';
import { commonFacts } from './common-facts.ts';

/** An accounting office: a controller of its own registers, and a processor for its clients. */
export const company = companySchema.parse({
  legalName: 'Tilitoimisto Taival Oy',
  tradeName: 'Taival',
  businessId: '9990007-5',
  tagline: {
    fi: 'Kirjanpitoa ja palkanlaskentaa pienille yrityksille',
    sv: 'Bokföring och löneräkning för små företag',
    en: 'Accounting and payroll for small companies',
  },
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
    ground: {
      fi: 'Vapaaehtoinen nimitys, koska toimisto käsittelee asiakkaidensa puolesta palkka- ja terveystietoja.',
    },
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
    publishedAt: {
      fi: 'Seloste on toimiston asiakirjajärjestelmässä kohdassa Tietosuoja, ja tietosuojavastaava antaa sen viranomaiselle pyynnöstä.',
    },
    changePolicy: {
      fi: 'Tietosuojavastaava tarkistaa selosteen tammikuussa ja aina, kun käyttöön tulee uusi järjestelmä.',
    },
    changeLog: [
      { id: 'm2', on: '2026-09-28', text: { fi: 'Lisätty verkkopalvelun käyttäjien rekisteri.' } },
      { id: 'm1', on: '2026-01-20', text: { fi: 'Ensimmäinen versio.' } },
    ],
  },
  signatures: [
    {
      id: 'a1',
      name: 'Matias Haavikko',
      title: 'Toimitusjohtaja',
      place: 'Turku',
      date: '2026-09-28',
    },
    {
      id: 'a2',
      name: 'Sanni Koskela',
      title: 'Toimistopäällikkö',
      place: 'Turku',
      date: '2026-09-28',
    },
  ],
  additionalSections: [
    {
      id: 'o1',
      heading: { fi: 'Vaitiolovelvollisuus' },
      text: {
        fi: 'Jokainen työntekijämme on allekirjoittanut vaitiolositoumuksen. Se on voimassa myös työsuhteen jälkeen.',
      },
      audience: 'public',
    },
    {
      id: 'o2',
      heading: { fi: 'Koulutus' },
      text: {
        fi: 'Tietosuojakoulutus järjestetään tammikuussa ja syyskuussa. Osallistujat kirjataan koulutusrekisteriin.',
      },
      audience: 'internal',
    },
  ],
});
