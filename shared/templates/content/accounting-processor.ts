import { processorRecordSchema } from '../../register/processor-record.ts';
import { basicSecurity } from './security.ts';
import { lines, say, type Words } from './say.ts';

function subProcessor(id: string, category: Words, purpose: Words): object {
  return { id, kind: 'processor', category, purpose };
}

/** What an accounting office does for each client, Art. 30(2). One row waits for the first client's name. */
export const accountingProcessor = processorRecordSchema.parse({
  controllers: [
    {
      id: 'a1',
      services: say(
        'Kirjanpito, palkanlaskenta, laskutus, reskontra ja veroilmoitukset',
        'Bokföring, löneräkning, fakturering, reskontra och skattedeklarationer',
        'Accounting, payroll, invoicing, ledgers and tax returns',
      ),
      categories: lines(
        say(
          'aineiston vastaanotto ja tallennus',
          'mottagande och lagring av material',
          'receiving and storing material',
        ),
        say('laskenta ja kirjaaminen', 'beräkning och bokning', 'calculation and entry'),
        say(
          'raportointi viranomaisille',
          'rapportering till myndigheter',
          'reporting to authorities',
        ),
        say('arkistointi ja poistaminen', 'arkivering och radering', 'archiving and erasure'),
      ),
      subjects: say(
        'asiakkaan työntekijät, asiakkaat, toimittajat ja omistajat',
        'kundens arbetstagare, kunder, leverantörer och ägare',
        'the client’s employees, customers, suppliers and owners',
      ),
      data: say(
        'palkkatiedot, henkilötunnukset, tilinumerot ja laskutiedot',
        'löneuppgifter, personbeteckningar, kontonummer och fakturauppgifter',
        'payroll data, personal identity codes, account numbers and invoice data',
      ),
      duration: say(
        'niin kauan kuin asiakassopimus on voimassa',
        'så länge kundavtalet gäller',
        'for as long as the client’s contract is in force',
      ),
    },
  ],
  subProcessors: [
    subProcessor(
      'b1',
      say(
        'Taloushallinnon ohjelmiston toimittaja',
        'Leverantör av ekonomiprogrammet',
        'Provider of the accounting software',
      ),
      say(
        'Ohjelmisto ja sen ylläpito',
        'Programvaran och dess drift',
        'The software and running it',
      ),
    ),
    subProcessor(
      'b2',
      say(
        'Palvelin- ja varmuuskopiointipalvelu',
        'Server- och säkerhetskopieringstjänst',
        'Server and backup service',
      ),
      say('Aineiston säilytys', 'Lagring av materialet', 'Storing the material'),
    ),
    subProcessor(
      'b3',
      say(
        'Sähköisen allekirjoituksen palvelu',
        'Tjänst för elektronisk underskrift',
        'Electronic signature service',
      ),
      say('Asiakirjojen allekirjoitus', 'Undertecknande av handlingar', 'Signing documents'),
    ),
  ],
  security: {
    ...basicSecurity,
    measures: [
      ...basicSecurity.measures,
      {
        id: 'm12',
        group: 'technical',
        text: say(
          'Käyttöoikeudet annetaan asiakaskohtaisesti',
          'Behörigheter ges för varje kund särskilt',
          'Access rights are granted client by client',
        ),
        public: 'no',
      },
    ],
  },
  inheritsSecurity: 'no',
  assistPolicy: say(
    'Autamme asiakasta vastaamaan rekisteröityjen pyyntöihin ja ilmoitamme tietoturvaloukkauksista viipymättä. Sopimuksen päättyessä palautamme tai poistamme aineiston asiakkaan ohjeen mukaan. Säilytysajat määrää asiakas.',
    'Vi hjälper kunden att svara på de registrerades begäranden och anmäler personuppgiftsincidenter utan dröjsmål. När avtalet upphör återlämnar eller raderar vi materialet enligt kundens instruktioner. Kunden bestämmer lagringstiderna.',
    'We help the client to answer requests of data subjects and report personal data breaches without delay. When the contract ends we return or erase the material as the client instructs. The client sets the storage periods.',
  ),
});
