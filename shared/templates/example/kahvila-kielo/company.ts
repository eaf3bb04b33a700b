import { companySchema } from '../../../register/company.ts';
import { say } from '../../content/say.ts';
import { commonFacts } from './common-facts.ts';

/** A café of a sole trader: no employees' council, no data protection officer, three registers. */
export const company = companySchema.parse({
  legalName: 'Kahvila Kielo',
  businessId: '9990001-6',
  tagline: say(
    'Lähikahvila ja leipomo',
    'Kvarterskafé och bageri',
    'Neighbourhood café and bakery',
  ),
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
    publishedAt: say(
      'Seloste on kahvilan toimistokoneella kansiossa Tietosuoja ja tulosteena toimiston lukitussa kaapissa.',
      'Registret finns på kaféets kontorsdator i mappen Dataskydd och som utskrift i det låsta skåpet på kontoret.',
      'The record is on the café’s office computer in the folder Data protection and as a printout in the locked cabinet of the office.',
    ),
    changePolicy: say(
      'Yrittäjä päivittää selosteen, kun käyttöön tulee uusi palvelu tai tietojen käyttö muuttuu, ja tarkistaa sen joka syksy.',
      'Företagaren uppdaterar registret när en ny tjänst tas i bruk eller användningen av uppgifterna ändras, och ser över det varje höst.',
      'The owner updates the record when a new service is taken into use or the use of the data changes, and reviews it every autumn.',
    ),
    changeLog: [
      {
        id: 'm2',
        on: '2026-10-05',
        text: say(
          'Lisätty tapahtumakuvien julkaiseminen suostumuksella.',
          'Publicering av bilder från evenemang med samtycke har lagts till.',
          'The publication of event pictures on consent was added.',
        ),
      },
      {
        id: 'm1',
        on: '2026-05-04',
        text: say(
          'Vaihdettu pöytävarausten järjestelmä.',
          'Systemet för bordsbokningar har bytts ut.',
          'The system for table bookings was changed.',
        ),
      },
    ],
  },
  signatures: [
    {
      id: 'a1',
      name: 'Aino Lehtovaara',
      title: say('Yrittäjä', 'Företagare', 'Owner'),
      place: 'Tampere',
      date: '2026-10-05',
    },
  ],
  additionalSections: [
    {
      id: 'o1',
      heading: say(
        'Henkilötietojen käsittelyn ohje työntekijöille',
        'Anvisning till de anställda om behandling av personuppgifter',
        'Instructions to employees on processing personal data',
      ),
      text: say(
        'Jokainen työntekijä saa ensimmäisenä työpäivänään yhden sivun ohjeen henkilötietojen käsittelystä.\n\nOhje käydään läpi yhdessä kerran vuodessa, ja läpikäynnin päivä kirjataan koulutuslistaan.',
        'Varje anställd får under sin första arbetsdag en anvisning på en sida om behandling av personuppgifter.\n\nAnvisningen gås igenom tillsammans en gång om året, och dagen för genomgången antecknas i utbildningslistan.',
        'Every employee receives a one-page instruction on the processing of personal data on the first day of work.\n\nThe instruction is gone through together once a year, and the day is entered in the training list.',
      ),
      audience: 'internal',
    },
  ],
});
