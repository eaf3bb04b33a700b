import { cite } from '../../law/statutes.ts';
import { fillRegister } from './fill-register.ts';
import { accountant, authorities, itServices, recipient } from './recipients.ts';
import { group, keep, people, purpose, source } from './rows.ts';
import { lines, say } from './say.ts';

/** Customers of a company: orders, invoices, contacts. */
export const customers = fillRegister('customers', {
  name: say('Asiakasrekisteri', 'Kundregister', 'Customer register'),
  scope: {
    text: say(
      'Seloste koskee asiakkaitamme, asiakasyritystemme yhteyshenkilöitä ja meiltä tarjouksen pyytäneitä.',
      'Beskrivningen gäller våra kunder, kontaktpersoner hos våra företagskunder och dem som har begärt en offert av oss.',
      'This notice concerns our customers, the contact persons of our corporate customers and those who have asked us for a quote.',
    ),
  },
  subjects: [
    people('s1', say('Kuluttaja-asiakkaat', 'Konsumentkunder', 'Consumer customers')),
    people(
      's2',
      say(
        'Yritysasiakkaiden yhteyshenkilöt',
        'Företagskundernas kontaktpersoner',
        'Contact persons of corporate customers',
      ),
    ),
    people(
      's3',
      say(
        'Tarjouksen pyytäneet',
        'De som har begärt en offert',
        'Those who have asked for a quote',
      ),
    ),
  ],
  data: [
    group(
      't1',
      say('Yhteystiedot', 'Kontaktuppgifter', 'Contact details'),
      lines(
        say('nimi', 'namn', 'name'),
        say(
          'osoite, puhelinnumero ja sähköposti',
          'adress, telefonnummer och e-post',
          'address, telephone number and email',
        ),
        say('asema ja organisaatio', 'ställning och organisation', 'position and organisation'),
      ),
      { mandatory: 'yes' },
    ),
    group(
      't2',
      say(
        'Tilaus- ja sopimustiedot',
        'Beställnings- och avtalsuppgifter',
        'Order and contract data',
      ),
      lines(
        say('tilaukset ja sopimukset', 'beställningar och avtal', 'orders and contracts'),
        say(
          'tarjouspyynnöt ja tarjoukset',
          'offertförfrågningar och offerter',
          'requests for quotes and quotes',
        ),
      ),
      { mandatory: 'yes' },
    ),
    group(
      't3',
      say('Laskutustiedot', 'Faktureringsuppgifter', 'Invoicing data'),
      lines(
        say('laskut ja maksut', 'fakturor och betalningar', 'invoices and payments'),
        say('maksumuistutukset', 'betalningspåminnelser', 'payment reminders'),
      ),
      { mandatory: 'yes' },
    ),
    group(
      't4',
      say('Yhteydenpito', 'Kontakter', 'Correspondence'),
      lines(
        say('viestit ja muistiinpanot', 'meddelanden och anteckningar', 'messages and notes'),
        say('palautteet ja reklamaatiot', 'respons och reklamationer', 'feedback and complaints'),
      ),
    ),
  ],
  purposes: [
    purpose(
      'p1',
      'b',
      say(
        'Tilausten ja sopimusten hoitaminen',
        'Hantering av beställningar och avtal',
        'Handling orders and contracts',
      ),
      {
        contractText: say(
          'Tilaus tai sopimus, tai asiakkaan tarjouspyyntö ennen sopimusta',
          'Beställning eller avtal, eller kundens offertförfrågan före avtalet',
          'Order or contract, or the customer’s request for a quote before it',
        ),
      },
      { subjects: 's1 s3', data: 't1 t2 t4', kept: 'k1 k4' },
    ),
    purpose(
      'p2',
      'f',
      say(
        'Asiointi yritysasiakkaiden yhteyshenkilöiden kanssa',
        'Kontakter med företagskundernas kontaktpersoner',
        'Dealing with the contact persons of corporate customers',
      ),
      {
        interestText: say(
          'Liikesuhteen hoitaminen asiakasyrityksen kanssa',
          'Att sköta affärsförhållandet med kundföretaget',
          'Managing the business relationship with the customer company',
        ),
      },
      { subjects: 's2', data: 't1 t2 t4', kept: 'k1' },
    ),
    purpose(
      'p3',
      'c',
      say('Laskutus ja kirjanpito', 'Fakturering och bokföring', 'Invoicing and accounting'),
      { statute: cite('accounting') },
      { subjects: 's1 s2', data: 't1 t3', kept: 'k2 k3' },
    ),
    purpose(
      'p4',
      'f',
      say(
        'Saatavien perintä ja oikeusvaateet',
        'Indrivning av fordringar och rättsliga anspråk',
        'Debt collection and legal claims',
      ),
      {
        interestText: say(
          'Saatavien turvaaminen ja oikeusvaateisiin vastaaminen',
          'Att trygga fordringar och bemöta rättsliga anspråk',
          'Securing receivables and answering legal claims',
        ),
      },
      { subjects: 's1 s2', data: 't1 t2 t3', kept: 'k1' },
    ),
    purpose(
      'p5',
      'f',
      say('Palvelun kehittäminen', 'Utveckling av tjänsten', 'Developing the service'),
      {
        interestText: say(
          'Palvelun laadun parantaminen',
          'Att förbättra tjänstens kvalitet',
          'Improving the quality of the service',
        ),
      },
      { subjects: 's1 s2', data: 't2 t4', kept: 'k1' },
    ),
  ],
  sources: [
    source(
      'l1',
      'subject',
      say(
        'Tilaukset, sopimukset ja yhteydenotot',
        'Beställningar, avtal och kontakter',
        'Orders, contracts and contacts',
      ),
      't1 t2 t3 t4',
    ),
    source(
      'l2',
      'third',
      say('Henkilön työnantaja', 'Personens arbetsgivare', 'The person’s employer'),
      't1',
    ),
    source(
      'l3',
      'publicSource',
      say('Yritystietopalvelut', 'Företagsdatatjänster', 'Business information services'),
      't1',
    ),
  ],
  provision: {
    requirement: 'contractual',
    consequence: say(
      'Ilman pakollisia tietoja emme voi tehdä sopimusta tai toimittaa tilausta.',
      'Utan de obligatoriska uppgifterna kan vi inte ingå avtal eller leverera beställningen.',
      'Without the mandatory data we cannot make a contract or deliver the order.',
    ),
  },
  recipients: [
    accountant('v1', 't1 t3'),
    itServices('v2', 't1 t2 t3 t4'),
    recipient('v3', 'controller', {
      category: say(
        'Laskutus- ja perintäyhtiö',
        'Fakturerings- och inkassobolag',
        'Invoicing and debt collection company',
      ),
      purpose: say(
        'Erääntyneiden saatavien perintä',
        'Indrivning av förfallna fordringar',
        'Collecting overdue receivables',
      ),
      ground: say('Oikeutettu etu', 'Berättigat intresse', 'Legitimate interest'),
      data: 't1 t3',
    }),
    authorities('v4', 't1 t2 t3'),
  ],
  retention: [
    keep('k1', 'ret-customer', 't1 t2 t4', 'p1 p2 p4 p5'),
    keep('k2', 'ret-acc-vouchers', 't3', 'p3'),
    keep('k3', 'ret-acc-books', 't3', 'p3'),
    keep('k4', 'ret-quote', 't2', 'p1'),
  ],
});
