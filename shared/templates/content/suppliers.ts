import { cite } from '../../law/statutes.ts';
import { fillRegister } from './fill-register.ts';
import { accountant, authorities, itServices, recipient } from './recipients.ts';
import { group, keep, keepAsNeeded, people, purpose, source } from './rows.ts';
import { lines, say } from './say.ts';

/** Suppliers and partners: their contact persons and sole traders. */
export const suppliers = fillRegister('suppliers', {
  name: say(
    'Toimittaja- ja kumppanirekisteri',
    'Leverantörs- och partnerregister',
    'Register of suppliers and partners',
  ),
  scope: {
    text: say(
      'Seloste koskee toimittajiemme ja kumppaniemme yhteyshenkilöitä sekä toiminimiyrittäjiä.',
      'Beskrivningen gäller kontaktpersoner hos våra leverantörer och partner samt enskilda näringsidkare.',
      'This notice concerns the contact persons of our suppliers and partners, and sole traders.',
    ),
  },
  subjects: [
    people(
      's1',
      say(
        'Toimittajien yhteyshenkilöt',
        'Leverantörernas kontaktpersoner',
        'Contact persons of suppliers',
      ),
    ),
    people('s2', say('Toiminimiyrittäjät', 'Enskilda näringsidkare', 'Sole traders')),
  ],
  data: [
    group(
      't1',
      say('Yhteystiedot', 'Kontaktuppgifter', 'Contact details'),
      lines(
        say('nimi ja tehtävä', 'namn och befattning', 'name and position'),
        say('työn yhteystiedot', 'kontaktuppgifter i arbetet', 'contact details at work'),
      ),
      { mandatory: 'yes' },
    ),
    group(
      't2',
      say('Yhteistyö', 'Samarbete', 'Cooperation'),
      lines(
        say('viestit ja sopimukset', 'meddelanden och avtal', 'messages and contracts'),
        say('tilaukset', 'beställningar', 'orders'),
      ),
    ),
    group(
      't3',
      say('Ostolaskut', 'Inköpsfakturor', 'Purchase invoices'),
      lines(
        say('laskut ja maksut', 'fakturor och betalningar', 'invoices and payments'),
        say('tilinumero', 'kontonummer', 'account number'),
      ),
      { mandatory: 'yes' },
    ),
    group(
      't4',
      say(
        'Tilaajavastuun selvitykset',
        'Utredningar enligt beställaransvarslagen',
        'Reports required by the contractor’s liability act',
      ),
      say(
        'otteet kaupparekisteristä, todistukset veroista ja vakuutuksista',
        'registerutdrag, intyg över skatter och försäkringar',
        'register extracts, certificates of taxes and insurance',
      ),
      { mandatory: 'yes' },
    ),
  ],
  purposes: [
    purpose(
      'p1',
      'f',
      say('Hankinnat ja yhteistyö', 'Inköp och samarbete', 'Purchasing and cooperation'),
      {
        interestText: say(
          'Hankintojen ja yhteistyön hoitaminen yritysten välillä',
          'Att sköta inköp och samarbete mellan företag',
          'Managing purchases and cooperation between companies',
        ),
      },
      { subjects: 's1', data: 't1 t2', kept: 'k1' },
    ),
    purpose(
      'p2',
      'b',
      say(
        'Sopimukset toiminimiyrittäjien kanssa',
        'Avtal med enskilda näringsidkare',
        'Contracts with sole traders',
      ),
      {
        contractText: say(
          'Hankintasopimus tai tilaus',
          'Inköpsavtal eller beställning',
          'Purchase contract or order',
        ),
      },
      { subjects: 's2', data: 't1 t2 t3', kept: 'k1' },
    ),
    purpose(
      'p3',
      'c',
      say(
        'Ostolaskut ja kirjanpito',
        'Inköpsfakturor och bokföring',
        'Purchase invoices and accounting',
      ),
      { statute: cite('accounting') },
      { subjects: 's1 s2', data: 't3', kept: 'k2 k3' },
    ),
    purpose(
      'p4',
      'c',
      say(
        'Tilaajavastuun selvitykset',
        'Utredningar enligt beställaransvarslagen',
        'Reports required by the contractor’s liability act',
      ),
      { statute: cite('contractors') },
      { subjects: 's1 s2', data: 't4', kept: 'k4' },
    ),
  ],
  sources: [
    source(
      'l1',
      'subject',
      say(
        'Sopimukset, tilaukset ja viestit',
        'Avtal, beställningar och meddelanden',
        'Contracts, orders and messages',
      ),
      't1 t2 t3',
    ),
    source(
      'l2',
      'third',
      say('Henkilön työnantaja', 'Personens arbetsgivare', 'The person’s employer'),
      't1 t2 t4',
    ),
    source(
      'l3',
      'publicSource',
      say(
        'Kaupparekisteri ja yritystietojärjestelmä',
        'Handelsregistret och företagsdatasystemet',
        'Trade Register and Business Information System',
      ),
      't1 t4',
    ),
  ],
  provision: {
    requirement: 'contractual',
    consequence: say(
      'Ilman pakollisia tietoja emme voi tehdä tilausta tai maksaa laskua.',
      'Utan de obligatoriska uppgifterna kan vi inte göra en beställning eller betala fakturan.',
      'Without the mandatory data we cannot place an order or pay the invoice.',
    ),
  },
  recipients: [
    accountant('v1', 't1 t3'),
    itServices('v2', 't1 t2 t3 t4'),
    recipient('v3', 'controller', {
      category: say('Pankki', 'Bank', 'Bank'),
      purpose: say('Laskujen maksaminen', 'Betalning av fakturor', 'Paying invoices'),
      ground: say('Sopimus', 'Avtal', 'Contract'),
      data: 't3',
    }),
    authorities('v4', 't3 t4'),
  ],
  retention: [
    keep(
      'k1',
      'ret-customer',
      't1 t2',
      'p1 p2',
      say('Yhteistyön tiedot', 'Uppgifter om samarbetet', 'Data on the cooperation'),
      'contractEnd',
    ),
    keep('k2', 'ret-acc-vouchers', 't3', 'p3'),
    keep('k3', 'ret-acc-books', 't3', 'p3'),
    keepAsNeeded(
      'k4',
      'P2Y',
      'contractEnd',
      say(
        'Tilaajavastuun selvitykset',
        'Utredningar enligt beställaransvarslagen',
        'Reports required by the contractor’s liability act',
      ),
      { data: 't4', purposes: 'p4' },
    ),
  ],
});
