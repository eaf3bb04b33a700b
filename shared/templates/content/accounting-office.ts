import { cite } from '../../law/statutes.ts';
import { fillRegister } from './fill-register.ts';
import { authorities, itServices, recipient } from './recipients.ts';
import { group, keep, people, purpose, source } from './rows.ts';
import { lines, say } from './say.ts';

/** The clients of an accounting office, as their controller. What it keeps for them is in its processor's record. */
export const accountingOffice = fillRegister('accounting-office', {
  name: say(
    'Tilitoimiston asiakkaat',
    'Bokföringsbyråns kunder',
    'Clients of the accounting office',
  ),
  scope: {
    text: say(
      'Seloste koskee asiakkaitamme sekä asiakasyritystemme yhteyshenkilöitä, omistajia ja edustajia. Asiakkaan omaa aineistoa käsittelemme asiakkaan lukuun.',
      'Beskrivningen gäller våra kunder samt kontaktpersoner, ägare och företrädare för våra kundföretag. Kundens eget material behandlar vi för kundens räkning.',
      'This notice concerns our clients and the contact persons, owners and representatives of our client companies. The client’s own material we process on behalf of the client.',
    ),
  },
  subjects: [
    people(
      's1',
      say(
        'Asiakasyritysten yhteyshenkilöt',
        'Kundföretagens kontaktpersoner',
        'Contact persons of client companies',
      ),
    ),
    people(
      's2',
      say(
        'Asiakkaiden omistajat ja edustajat',
        'Kundernas ägare och företrädare',
        'Owners and representatives of clients',
      ),
    ),
    people(
      's3',
      say(
        'Asiakkaina olevat yrittäjät',
        'Företagare som är kunder',
        'Entrepreneurs who are clients',
      ),
    ),
  ],
  data: [
    group(
      't1',
      say('Yhteystiedot', 'Kontaktuppgifter', 'Contact details'),
      lines(
        say('nimi ja asema', 'namn och ställning', 'name and position'),
        say(
          'osoite, puhelinnumero ja sähköposti',
          'adress, telefonnummer och e-post',
          'address, telephone number and email',
        ),
      ),
      { mandatory: 'yes' },
    ),
    group(
      't2',
      say('Toimeksianto', 'Uppdrag', 'Engagement'),
      lines(
        say('toimeksiantosopimus', 'uppdragsavtal', 'engagement contract'),
        say('viestit ja neuvonta', 'meddelanden och rådgivning', 'messages and advice'),
      ),
      { mandatory: 'yes' },
    ),
    group(
      't3',
      say('Laskutustiedot', 'Faktureringsuppgifter', 'Invoicing data'),
      say('laskut ja maksut', 'fakturor och betalningar', 'invoices and payments'),
      { mandatory: 'yes' },
    ),
    group(
      't4',
      say('Asiakkaan tuntemistiedot', 'Uppgifter om kundkontroll', 'Customer due-diligence data'),
      lines(
        say(
          'henkilötunnus ja henkilöllisyyden todentaminen',
          'personbeteckning och identitetskontroll',
          'personal identity code and verification of identity',
        ),
        say('tosiasialliset edunsaajat', 'verkliga förmånstagare', 'beneficial owners'),
        say(
          'poliittinen vaikutusvalta ja riskiarvio',
          'politiskt utsatt ställning och riskbedömning',
          'political exposure and risk assessment',
        ),
      ),
      { mandatory: 'yes', nationalId: 'yes', nationalIdGround: 'statute' },
    ),
    group(
      't5',
      say(
        'Epäilyttäviä liiketoimia koskevat tiedot',
        'Uppgifter om tvivelaktiga transaktioner',
        'Data on suspicious transactions',
      ),
      say('selvitykset ja ilmoitukset', 'utredningar och rapporter', 'inquiries and reports'),
    ),
  ],
  purposes: [
    purpose(
      'p1',
      'b',
      say(
        'Toimeksiantosopimukset yrittäjien kanssa',
        'Uppdragsavtal med företagare',
        'Engagement contracts with entrepreneurs',
      ),
      { contractText: say('Toimeksiantosopimus', 'Uppdragsavtal', 'Engagement contract') },
      { subjects: 's3', data: 't1 t2', kept: 'k1' },
    ),
    purpose(
      'p2',
      'f',
      say(
        'Asiointi asiakasyritysten yhteyshenkilöiden kanssa',
        'Kontakter med kundföretagens kontaktpersoner',
        'Dealing with the contact persons of client companies',
      ),
      {
        interestText: say(
          'Toimeksiannon hoitaminen asiakasyrityksen kanssa',
          'Att sköta uppdraget med kundföretaget',
          'Performing the engagement with the client company',
        ),
      },
      { subjects: 's1', data: 't1 t2', kept: 'k1' },
    ),
    purpose(
      'p3',
      'c',
      say(
        'Laskutus ja oma kirjanpito',
        'Fakturering och egen bokföring',
        'Invoicing and our own accounting',
      ),
      { statute: cite('accounting') },
      { subjects: 's1 s3', data: 't3', kept: 'k2 k3' },
    ),
    purpose(
      'p4',
      'c',
      say(
        'Asiakkaan tunteminen ja rahanpesun estäminen',
        'Kundkontroll och förhindrande av penningtvätt',
        'Knowing the client and preventing money laundering',
      ),
      { statute: cite('antiMoneyLaundering') },
      { subjects: 's1 s2 s3', data: 't1 t4 t5', kept: 'k4 k5' },
    ),
  ],
  sources: [
    source(
      'l1',
      'subject',
      say(
        'Toimeksiannon tiedot ja tunnistaminen',
        'Uppdragets uppgifter och identifiering',
        'Data of the engagement and identification',
      ),
      't1 t2 t4',
    ),
    source(
      'l2',
      'third',
      say('Asiakasyritys', 'Kundföretaget', 'The client company'),
      't1 t3 t4 t5',
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
    requirement: 'statutory',
    consequence: say(
      'Ilman tuntemistietoja emme voi lain mukaan aloittaa tai jatkaa asiakassuhdetta.',
      'Utan uppgifter om kundkontroll får vi enligt lag inte inleda eller fortsätta kundförhållandet.',
      'Without due-diligence data the law does not let us begin or continue the client relationship.',
    ),
  },
  recipients: [
    itServices('v1', 't1 t2 t3 t4'),
    recipient('v2', 'processor', {
      category: say(
        'Sähköisen allekirjoituksen palvelu',
        'Tjänst för elektronisk underskrift',
        'Electronic signature service',
      ),
      purpose: say('Sopimusten allekirjoitus', 'Undertecknande av avtal', 'Signing contracts'),
      country: '',
      data: 't1 t2',
    }),
    authorities('v3', 't1 t3 t4 t5'),
  ],
  retention: [
    keep('k1', 'ret-customer', 't1 t2', 'p1 p2'),
    keep('k2', 'ret-acc-vouchers', 't3', 'p3'),
    keep('k3', 'ret-acc-books', 't3', 'p3'),
    keep('k4', 'ret-kyc', 't4', 'p4'),
    keep('k5', 'ret-sar', 't5', 'p4'),
  ],
  sectionNotes: {
    data: say(
      'Epäilyttäviä liiketoimia koskevat tiedot pidetään erillään, eikä niihin ole lain mukaan tarkastusoikeutta.',
      'Uppgifter om tvivelaktiga transaktioner hålls åtskilda, och enligt lag finns ingen rätt till tillgång till dem.',
      'Data on suspicious transactions are kept apart, and by law there is no right of access to them.',
    ),
  },
});
