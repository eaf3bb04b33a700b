import { companySchema } from '../../../register/company.ts';
import { commonFacts } from './common-facts.ts';

/** A café of a sole trader: no employees' council, no data protection officer, three registers. */
export const company = companySchema.parse({
  legalName: 'Kahvila Kielo',
  businessId: '9990001-6',
  tagline: {
    fi: 'Lähikahvila ja leipomo',
    sv: 'Kvarterskafé och bageri',
    en: 'Neighbourhood café and bakery',
  },
  visitAddress: 'Kielokuja 3, 33100 Tampere',
  country: 'FI',
  phone: '050 000 0101',
  email: 'tervetuloa@kahvilakielo.example',
  web: 'https://kahvilakielo.example',
  employeeBand: '<250',
  isPublicBody: 'no',
  dpo: { largeScaleMonitoring: 'no', largeScaleSpecial: 'no', designated: 'no' },
  common: commonFacts,
  recordDoc: {
    createdOn: '2026-02-16',
    updatedOn: '2026-10-05',
    version: '1.2',
    reviewDueOn: '2027-10-05',
    publishedAt: {
      fi: 'Seloste on kahvilan toimistokoneella kansiossa Tietosuoja ja tulosteena toimiston lukitussa kaapissa.',
    },
    changePolicy: {
      fi: 'Yrittäjä päivittää selosteen, kun käyttöön tulee uusi palvelu tai tietojen käyttö muuttuu, ja tarkistaa sen joka syksy.',
    },
    changeLog: [
      {
        id: 'm2',
        on: '2026-10-05',
        text: { fi: 'Lisätty tapahtumakuvien julkaiseminen suostumuksella.' },
      },
      { id: 'm1', on: '2026-05-04', text: { fi: 'Vaihdettu pöytävarausten järjestelmä.' } },
    ],
  },
  signatures: [
    {
      id: 'a1',
      name: 'Aino Lehtovaara',
      title: 'Yrittäjä',
      place: 'Tampere',
      date: '2026-10-05',
    },
  ],
  additionalSections: [
    {
      id: 'o1',
      heading: { fi: 'Henkilötietojen käsittelyn ohje työntekijöille' },
      text: {
        fi: 'Jokainen työntekijä saa ensimmäisenä työpäivänään yhden sivun ohjeen henkilötietojen käsittelystä.\n\nOhje käydään läpi yhdessä kerran vuodessa, ja läpikäynnin päivä kirjataan koulutuslistaan.',
      },
      audience: 'internal',
    },
  ],
});
