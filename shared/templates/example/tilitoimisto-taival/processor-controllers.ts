import { lines, say } from '../../content/say.ts';

const duration = say(
  'Asiakassopimuksen ajan; aineisto palautetaan kuukauden kuluessa sen päättymisestä',
  'Under den tid kundavtalet gäller; materialet återlämnas inom en månad från avtalets slut',
  'For as long as the client’s contract is in force; the material is returned within a month of its end',
);

/** Clients on whose behalf the accounting office processes personal data. All fictional. */
export const processorControllers = [
  {
    id: 'c1',
    name: 'Kahvila Kielo',
    businessId: '9990001-6',
    contact: 'Aino Lehtovaara, tietosuoja@kahvilakielo.example, 050 000 0102',
    services: say(
      'Kirjanpito, palkanlaskenta ja laskutus',
      'Bokföring, löneräkning och fakturering',
      'Accounting, payroll and invoicing',
    ),
    categories: lines(
      say('vastaanotto ja tallennus', 'mottagande och lagring', 'receiving and storing'),
      say('palkkojen laskenta', 'beräkning av löner', 'calculating pay'),
      say(
        'raportointi viranomaisille',
        'rapportering till myndigheter',
        'reporting to authorities',
      ),
      say('arkistointi ja poistaminen', 'arkivering och radering', 'archiving and erasure'),
    ),
    duration,
    dpaRef: 'HK-2026-01, 12.1.2026',
    subjects: say(
      'Työntekijät, laskutettavat asiakkaat ja toimittajat',
      'Anställda, kunder som faktureras och leverantörer',
      'Employees, invoiced customers and suppliers',
    ),
    data: say(
      'Palkka- ja poissaolotiedot, henkilötunnukset, pankkitilit ja laskut',
      'Löne- och frånvarouppgifter, personbeteckningar, bankkonton och fakturor',
      'Pay and absence data, personal identity codes, bank accounts and invoices',
    ),
  },
  {
    id: 'c2',
    name: 'Veistämö Aalto ja Pojat Oy',
    businessId: '9990005-9',
    contact: 'Henrik Salava, toimisto@veistamo.example, 050 000 0301',
    services: say(
      'Kirjanpito ja veroilmoitukset',
      'Bokföring och skattedeklarationer',
      'Accounting and tax returns',
    ),
    categories: lines(
      say('tallennus', 'lagring', 'storing'),
      say(
        'raportointi viranomaisille',
        'rapportering till myndigheter',
        'reporting to authorities',
      ),
      say('arkistointi', 'arkivering', 'archiving'),
    ),
    duration,
    dpaRef: 'HK-2026-02, 19.1.2026',
    subjects: say(
      'Asiakkaat, toimittajat ja omistajat',
      'Kunder, leverantörer och ägare',
      'Customers, suppliers and owners',
    ),
    data: say(
      'Laskut, maksut ja omistustiedot',
      'Fakturor, betalningar och uppgifter om ägande',
      'Invoices, payments and ownership data',
    ),
  },
  {
    id: 'c3',
    name: 'Fjordlys Design AS',
    businessId: '',
    contact: 'Ingrid Nordskar, post@fjordlys.example',
    services: say(
      'Suomessa työskentelevien palkanlaskenta',
      'Löneräkning för anställda som arbetar i Finland',
      'Payroll of employees working in Finland',
    ),
    categories: lines(
      say('palkkojen laskenta', 'beräkning av löner', 'calculating pay'),
      say(
        'ilmoitukset tulorekisteriin',
        'anmälningar till inkomstregistret',
        'reporting to the Incomes Register',
      ),
      say('arkistointi', 'arkivering', 'archiving'),
    ),
    duration,
    dpaRef: 'HK-2026-03, 2.3.2026',
    dpo: 'Kari Holmvik, personvern@fjordlys.example',
    subjects: say(
      'Suomessa työskentelevät työntekijät',
      'Anställda som arbetar i Finland',
      'Employees working in Finland',
    ),
    data: say(
      'Palkkatiedot, henkilötunnukset ja pankkitilit',
      'Löneuppgifter, personbeteckningar och bankkonton',
      'Pay data, personal identity codes and bank accounts',
    ),
  },
  {
    id: 'c4',
    name: 'Maplewood Studios Inc.',
    contact: 'Dana Whitlow, privacy@maplewood.example',
    representative: 'Edustus Harjula Oy, edustaja@harjula.example',
    services: say(
      'Suomen arvonlisäveroilmoitukset',
      'Mervärdesskattedeklarationer i Finland',
      'Value added tax returns in Finland',
    ),
    categories: lines(
      say('tallennus', 'lagring', 'storing'),
      say(
        'raportointi viranomaisille',
        'rapportering till myndigheter',
        'reporting to authorities',
      ),
    ),
    duration,
    dpaRef: 'HK-2026-04, 13.4.2026',
    subjects: say(
      'Suomalaiset kuluttaja-asiakkaat',
      'Konsumentkunder i Finland',
      'Consumer customers in Finland',
    ),
    data: say(
      'Myyntilaskujen tiedot',
      'Uppgifter på försäljningsfakturor',
      'Data on sales invoices',
    ),
  },
];
