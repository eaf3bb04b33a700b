import { cite } from '../../law/statutes.ts';
import { fillRegister } from './fill-register.ts';
import { accountant, recipient } from './recipients.ts';
import { group, keep, keepAsNeeded, people, purpose, source } from './rows.ts';
import { lines, say } from './say.ts';

/** Appointments of a hairdresser, a masseur, a garage and the like. */
export const booking = fillRegister('booking', {
  name: say('Ajanvarausrekisteri', 'Tidsbokningsregister', 'Booking register'),
  scope: {
    text: say(
      'Seloste koskee asiakkaita, jotka varaavat meiltä ajan.',
      'Beskrivningen gäller kunder som bokar tid hos oss.',
      'This notice concerns customers who book an appointment with us.',
    ),
  },
  subjects: [
    people('s1', say('Asiakkaat', 'Kunder', 'Customers'), { children: 'yes' }),
    people(
      's2',
      say(
        'Alaikäisen asiakkaan huoltajat',
        'Minderåriga kunders vårdnadshavare',
        'Guardians of customers under age',
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
          'puhelinnumero ja sähköposti',
          'telefonnummer och e-post',
          'telephone number and email',
        ),
      ),
      { mandatory: 'yes' },
    ),
    group(
      't2',
      say('Varaukset', 'Bokningar', 'Bookings'),
      lines(
        say(
          'aika, palvelu ja tekijä',
          'tid, tjänst och utförare',
          'time, service and who performs it',
        ),
        say('lisätoiveet', 'önskemål', 'wishes'),
      ),
      { mandatory: 'yes' },
    ),
    group(
      't3',
      say('Maksut', 'Betalningar', 'Payments'),
      say('laskut ja maksut', 'fakturor och betalningar', 'invoices and payments'),
      { mandatory: 'yes' },
    ),
    group(
      't4',
      say('Esitiedot terveydestä', 'Förhandsuppgifter om hälsan', 'Preliminary health data'),
      say(
        'allergiat ja muut hoidossa huomioitavat asiat',
        'allergier och annat att beakta i behandlingen',
        'allergies and other matters to consider in the treatment',
      ),
      { special: ['health'], safeguards: ['logs', 'accessControl', 'encryption'] },
    ),
  ],
  purposes: [
    purpose(
      'p1',
      'b',
      say(
        'Ajan varaaminen, muistutukset ja palvelun tuottaminen',
        'Tidsbokning, påminnelser och utförande av tjänsten',
        'Booking, reminders and providing the service',
      ),
      {
        contractText: say(
          'Ajanvaraus ja palvelusopimus',
          'Tidsbokning och tjänsteavtal',
          'Booking and service contract',
        ),
      },
      { subjects: 's1 s2', data: 't1 t2', kept: 'k1' },
    ),
    purpose(
      'p2',
      'b',
      say(
        'Peruuttamatta jääneiden aikojen laskutus',
        'Fakturering av tider som inte har avbokats',
        'Invoicing appointments that were not cancelled',
      ),
      {
        contractText: say(
          'Varauksen peruutusehdot',
          'Bokningens avbokningsvillkor',
          'Cancellation terms of the booking',
        ),
      },
      { subjects: 's1 s2', data: 't1 t2 t3', kept: 'k1' },
    ),
    purpose(
      'p3',
      'c',
      say('Laskutus ja kirjanpito', 'Fakturering och bokföring', 'Invoicing and accounting'),
      { statute: cite('accounting') },
      { subjects: 's1 s2', data: 't3', kept: 'k2 k3' },
    ),
    purpose(
      'p4',
      'b',
      say(
        'Esitietojen huomioon ottaminen hoidossa',
        'Beaktande av förhandsuppgifter i behandlingen',
        'Considering preliminary data in the treatment',
      ),
      {
        contractText: say('Palvelusopimus', 'Tjänsteavtal', 'Service contract'),
        consentHow: say(
          'Terveystietoihin pyydetään nimenomainen suostumus, ennen kuin niitä tallennetaan.',
          'Uttryckligt samtycke till hälsouppgifter begärs innan de sparas.',
          'Explicit consent to health data is asked for before they are saved.',
        ),
        withdrawHow: say(
          'Suostumuksen voi peruuttaa ilmoittamalla siitä meille. Poistamme silloin terveystiedot.',
          'Samtycket kan återkallas genom ett meddelande till oss. Då raderar vi hälsouppgifterna.',
          'Consent can be withdrawn by telling us. We then erase the health data.',
        ),
        art9Condition: 'a',
      },
      { subjects: 's1', data: 't4', kept: 'k4' },
    ),
  ],
  sources: [
    source('l1', 'subject', say('Asiakas itse', 'Kunden själv', 'The customer'), 't1 t2 t3 t4'),
    source(
      'l2',
      'third',
      say(
        'Alaikäisen huoltaja',
        'Den minderårigas vårdnadshavare',
        'The guardian of a customer under age',
      ),
      't1 t2 t4',
    ),
  ],
  provision: {
    requirement: 'contractual',
    consequence: say(
      'Ilman yhteystietoja emme voi varata aikaa.',
      'Utan kontaktuppgifter kan vi inte boka tid.',
      'Without contact details we cannot book an appointment.',
    ),
  },
  recipients: [
    recipient('v1', 'processor', {
      category: say(
        'Ajanvarausjärjestelmän toimittaja',
        'Leverantör av bokningssystemet',
        'Provider of the booking system',
      ),
      purpose: say('Ajanvarausten hallinta', 'Hantering av bokningar', 'Managing bookings'),
      data: 't1 t2 t4',
      country: '',
    }),
    recipient('v2', 'processor', {
      category: say('Tekstiviestipalvelu', 'Sms-tjänst', 'Text message service'),
      purpose: say('Muistutusviestit', 'Påminnelser', 'Reminders'),
      data: 't1',
      country: '',
    }),
    recipient('v3', 'controller', {
      category: say('Maksupalvelun tarjoaja', 'Betaltjänstleverantör', 'Payment service provider'),
      purpose: say('Maksujen käsittely', 'Behandling av betalningar', 'Processing payments'),
      ground: say('Sopimus', 'Avtal', 'Contract'),
      data: 't3',
    }),
    accountant('v4', 't3'),
  ],
  retention: [
    keep('k1', 'ret-customer', 't1 t2', 'p1 p2'),
    keep('k2', 'ret-acc-vouchers', 't3', 'p3'),
    keep('k3', 'ret-acc-books', 't3', 'p3'),
    keepAsNeeded(
      'k4',
      'P0D',
      'consentWithdrawn',
      say(
        'Esitiedot terveydestä. Ne poistetaan viimeistään, kun asiakassuhde päättyy.',
        'Förhandsuppgifter om hälsan. De raderas senast när kundförhållandet upphör.',
        'Preliminary health data. They are erased at the latest when the customer relationship ends.',
      ),
      { data: 't4', purposes: 'p4' },
    ),
  ],
  internal: {
    notes: say(
      'Tarkista, missä ajanvarausjärjestelmä ja tekstiviestipalvelu käsittelevät tietoja. Jos annat terveydenhuollon palveluja, peruste on 9 artiklan 2 kohdan h alakohta ja säilytysajat ovat laissa 703/2023. Poista terveystiedot, jos et kysy niitä.',
      'Kontrollera var bokningssystemet och sms-tjänsten behandlar uppgifter. Om du tillhandahåller hälso- och sjukvård är grunden artikel 9.2 h och lagringstiderna finns i lag 703/2023. Ta bort hälsouppgifterna om du inte frågar efter dem.',
      'Check where the booking system and the text message service process data. If you provide health care, the ground is Article 9(2)(h) and the storage periods are in Act 703/2023. Remove the health data if you do not ask for them.',
    ),
  },
});
