import { lines, say } from '../../content/say.ts';

/** Whose data and which data, and where they come from. */
export const asiakasrekisteriData = {
  subjects: [
    {
      id: 'r1',
      text: say(
        'Pöydän varanneet ja leivonnaisia tilanneet asiakkaat',
        'Kunder som har bokat bord eller beställt bakverk',
        'Customers who have booked a table or ordered baked goods',
      ),
    },
    { id: 'r2', text: say('Kanta-asiakkaat', 'Stamkunder', 'Regular customers'), children: 'no' },
    {
      id: 'r3',
      text: say(
        'Tapahtumissa kuvatut, myös lapset huoltajan luvalla',
        'Personer som fotograferats vid evenemang, även barn med vårdnadshavarens lov',
        'People photographed at events, including children with a guardian’s permission',
      ),
      children: 'yes',
      childAges: 'both',
      guardianConsent: say(
        'Pyydämme huoltajalta allekirjoitetun luvan ennen kuvan julkaisemista.',
        'Vi ber vårdnadshavaren om ett undertecknat lov innan bilden publiceras.',
        'We ask a guardian for a signed permission before the picture is published.',
      ),
    },
    {
      id: 'r4',
      text: say(
        'Vahinkotapauksen osapuolet',
        'Personer inblandade i ett skadefall',
        'People involved in a case of damage',
      ),
    },
  ],
  data: [
    {
      id: 't1',
      text: say(
        'Varaus- ja tilaustiedot',
        'Boknings- och beställningsuppgifter',
        'Booking and order data',
      ),
      items: lines(
        say('nimi', 'namn', 'name'),
        say('puhelinnumero', 'telefonnummer', 'telephone number'),
        say('sähköpostiosoite', 'e-postadress', 'email address'),
        say(
          'varauksen aika ja henkilömäärä',
          'bokningens tid och antal personer',
          'time of the booking and number of people',
        ),
        say(
          'tilatut tuotteet ja toiveet',
          'beställda produkter och önskemål',
          'products ordered and wishes',
        ),
      ),
      mandatory: 'yes',
    },
    {
      id: 't2',
      text: say('Kanta-asiakastiedot', 'Stamkundsuppgifter', 'Regular customer data'),
      items: lines(
        say('nimi', 'namn', 'name'),
        say('sähköpostiosoite', 'e-postadress', 'email address'),
        say(
          'ostokerrat ja ostojen summat',
          'antal köp och köpens belopp',
          'number and amounts of purchases',
        ),
        say('kertyneet edut', 'intjänade förmåner', 'benefits earned'),
      ),
      mandatory: 'no',
    },
    {
      id: 't3',
      text: say('Laskutustiedot', 'Faktureringsuppgifter', 'Invoicing data'),
      items: lines(
        say('laskutusosoite', 'faktureringsadress', 'billing address'),
        say('laskut ja maksut', 'fakturor och betalningar', 'invoices and payments'),
      ),
      mandatory: 'yes',
    },
    {
      id: 't4',
      text: say('Tapahtumakuvat', 'Bilder från evenemang', 'Event pictures'),
      items: lines(
        say('valokuvat', 'fotografier', 'photographs'),
        say('annettu suostumus', 'givet samtycke', 'consent given'),
      ),
    },
    {
      id: 't5',
      text: say('Vahinkotapausten tiedot', 'Uppgifter om skadefall', 'Data about cases of damage'),
      items: lines(
        say(
          'tapahtuman kuvaus ja aika',
          'beskrivning av händelsen och tidpunkten',
          'description and time of the event',
        ),
        say(
          'osapuolten yhteystiedot',
          'de inblandades kontaktuppgifter',
          'contact details of those involved',
        ),
        say('tutkintailmoituksen numero', 'brottsanmälans nummer', 'number of the police report'),
      ),
      criminal: 'yes',
      safeguards: ['accessControl', 'procedures'],
    },
  ],
  sources: [
    {
      id: 'l1',
      type: 'subject',
      name: say(
        'Asiakas itse, kun hän varaa, tilaa tai liittyy kanta-asiakkaaksi',
        'Kunden själv, när han eller hon bokar, beställer eller blir stamkund',
        'The customer, when booking, ordering or becoming a regular customer',
      ),
      dataIds: ['t1', 't2', 't3', 't4'],
    },
    {
      id: 'l2',
      type: 'observed',
      name: say(
        'Kassajärjestelmä, kun kanta-asiakaskorttia käytetään',
        'Kassasystemet, när stamkundskortet används',
        'The till, when the regular customer card is used',
      ),
      dataIds: ['t2'],
    },
    {
      id: 'l3',
      type: 'authority',
      name: say(
        'Poliisi vahinkotapauksen selvittämisessä',
        'Polisen vid utredning av ett skadefall',
        'The police, when a case of damage is looked into',
      ),
      public: 'no',
      dataIds: ['t5'],
    },
  ],
};
