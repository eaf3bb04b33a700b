import { lines, say } from '../../content/say.ts';

/** Whose data and which data, and where they come from. */
export const asiakasrekisteriData = {
  subjects: [
    {
      id: 'r1',
      text: say('Varaajat ja tilaajat', 'De som bokar eller beställer', 'People who book or order'),
    },
    { id: 'r2', text: say('Kanta-asiakkaat', 'Stamkunder', 'Loyalty members'), children: 'no' },
    {
      id: 'r3',
      text: say(
        'Tapahtumissa kuvatut, myös lapset',
        'Personer på bilderna, även barn',
        'People in the photos, children too',
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
      text: say('Vahingon osapuolet', 'Parter i ett skadefall', 'People involved'),
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
        say('puhelin', 'telefon', 'telephone'),
        say('sähköposti', 'e-post', 'email'),
        say('aika ja henkilömäärä', 'tid och antal personer', 'time and party size'),
        say('tuotteet ja toiveet', 'produkter och önskemål', 'products and wishes'),
      ),
      mandatory: 'yes',
    },
    {
      id: 't2',
      text: say('Kanta-asiakastiedot', 'Stamkundsuppgifter', 'Loyalty data'),
      items: lines(
        say('nimi', 'namn', 'name'),
        say('sähköposti', 'e-post', 'email'),
        say('ostokerrat ja summat', 'antal köp och belopp', 'purchases and amounts'),
        say('edut', 'förmåner', 'benefits'),
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
      text: say('Tapahtumakuvat', 'Bilder', 'Event photos'),
      items: lines(
        say('valokuvat', 'fotografier', 'photographs'),
        say('annettu suostumus', 'givet samtycke', 'consent given'),
      ),
    },
    {
      id: 't5',
      text: say('Vahinkotiedot', 'Uppgifter om skadefall', 'Incident data'),
      items: lines(
        say('kuvaus ja aika', 'beskrivning och tid', 'description and time'),
        say('yhteystiedot', 'kontaktuppgifter', 'contact details'),
        say('tutkintailmoituksen numero', 'brottsanmälans nummer', 'police report number'),
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
        'kun varaat, tilaat tai liityt kanta-asiakkaaksi',
        'när du bokar, beställer eller blir stamkund',
        'when you book, order or join',
      ),
      dataIds: ['t1', 't2', 't3', 't4'],
    },
    {
      id: 'l2',
      type: 'observed',
      name: say(
        'ostot, kun käytät kanta-asiakaskorttia',
        'köp när du använder stamkundskortet',
        'purchases with the loyalty card',
      ),
      dataIds: ['t2'],
    },
    {
      id: 'l3',
      type: 'authority',
      name: say('poliisi', 'polisen', 'the police'),
      public: 'no',
      dataIds: ['t5'],
    },
  ],
};
