import { cite } from '../../law/statutes.ts';
import { fillRegister } from './fill-register.ts';
import { accountant, itServices, recipient } from './recipients.ts';
import { group, keep, keepAsNeeded, people, purpose, source } from './rows.ts';
import { lines, say } from './say.ts';

/** Members of an association. Its board does what belongs to the controller. */
export const association = fillRegister('association', {
  name: say('Jäsenrekisteri', 'Medlemsregister', 'Membership register'),
  scope: {
    text: say(
      'Seloste koskee yhdistyksen jäseniä, alaikäisten jäsenten huoltajia, hallitusta ja vapaaehtoisia.',
      'Beskrivningen gäller föreningens medlemmar, minderåriga medlemmars vårdnadshavare, styrelsen och frivilliga.',
      'This notice concerns the members of the association, guardians of members under age, the board and volunteers.',
    ),
  },
  subjects: [
    people('s1', say('Jäsenet', 'Medlemmar', 'Members'), { children: 'yes' }),
    people(
      's2',
      say(
        'Alaikäisten jäsenten huoltajat',
        'Minderåriga medlemmars vårdnadshavare',
        'Guardians of members under age',
      ),
    ),
    people(
      's3',
      say('Hallitus ja vapaaehtoiset', 'Styrelsen och frivilliga', 'Board and volunteers'),
    ),
  ],
  data: [
    group(
      't1',
      say('Jäsenluettelo', 'Medlemsförteckning', 'List of members'),
      say(
        'täydellinen nimi ja kotipaikka',
        'fullständigt namn och hemort',
        'full name and place of residence',
      ),
      { mandatory: 'yes' },
    ),
    group(
      't2',
      say('Jäsentiedot', 'Medlemsuppgifter', 'Member data'),
      lines(
        say('yhteystiedot', 'kontaktuppgifter', 'contact details'),
        say(
          'syntymävuosi ja liittymisaika',
          'födelseår och tid för inträde',
          'year of birth and time of joining',
        ),
        say('tehtävät yhdistyksessä', 'uppdrag i föreningen', 'duties in the association'),
      ),
    ),
    group(
      't3',
      say('Maksut', 'Betalningar', 'Payments'),
      say('jäsenmaksut ja laskut', 'medlemsavgifter och fakturor', 'membership fees and invoices'),
      { mandatory: 'yes' },
    ),
    group(
      't4',
      say('Kuvat', 'Bilder', 'Pictures'),
      say('kuvat tapahtumista', 'bilder från evenemang', 'pictures of events'),
    ),
  ],
  purposes: [
    purpose(
      'p1',
      'c',
      say(
        'Lakisääteinen jäsenluettelo',
        'Lagstadgad medlemsförteckning',
        'Statutory list of members',
      ),
      { statute: cite('associations', '11') },
      { subjects: 's1', data: 't1', kept: 'k1' },
    ),
    purpose(
      'p2',
      'b',
      say(
        'Jäsenasiat ja jäsenmaksut',
        'Medlemsärenden och medlemsavgifter',
        'Membership matters and fees',
      ),
      {
        contractText: say(
          'Jäsenyys ja yhdistyksen säännöt',
          'Medlemskapet och föreningens stadgar',
          'Membership and the rules of the association',
        ),
      },
      { subjects: 's1 s2', data: 't1 t2 t3', kept: 'k1' },
    ),
    purpose(
      'p3',
      'c',
      say('Kirjanpito', 'Bokföring', 'Accounting'),
      { statute: cite('accounting') },
      { subjects: 's1', data: 't3', kept: 'k2 k3' },
    ),
    purpose(
      'p4',
      'f',
      say('Tiedottaminen jäsenille', 'Information till medlemmarna', 'Informing the members'),
      {
        interestText: say(
          'Jäsensuhteen hoitaminen',
          'Att sköta medlemsförhållandet',
          'Managing the membership',
        ),
      },
      { subjects: 's1 s2', data: 't2', kept: 'k1' },
    ),
    purpose(
      'p5',
      'f',
      say(
        'Tapahtumat ja luottamustehtävät',
        'Evenemang och förtroendeuppdrag',
        'Events and positions of trust',
      ),
      {
        interestText: say(
          'Yhdistyksen toiminnan järjestäminen',
          'Att ordna föreningens verksamhet',
          'Arranging the activities of the association',
        ),
      },
      { subjects: 's1 s2 s3', data: 't2', kept: 'k1' },
    ),
    purpose(
      'p6',
      'a',
      say('Kuvien julkaiseminen', 'Publicering av bilder', 'Publishing pictures'),
      {
        consentHow: say(
          'Suostumus pyydetään kuvattavalta tai hänen huoltajaltaan.',
          'Samtycke begärs av den som fotograferas eller av vårdnadshavaren.',
          'The person in the picture or the guardian is asked for consent.',
        ),
        withdrawHow: say(
          'Suostumuksen voi peruuttaa ilmoittamalla siitä yhdistykselle. Poistamme kuvan.',
          'Samtycket kan återkallas genom ett meddelande till föreningen. Vi tar bort bilden.',
          'Consent can be withdrawn by telling the association. We remove the picture.',
        ),
      },
      { subjects: 's1 s3', data: 't4', kept: 'k4' },
    ),
  ],
  sources: [
    source('l1', 'subject', say('Jäsen itse', 'Medlemmen själv', 'The member'), 't1 t2 t3 t4'),
    source(
      'l2',
      'third',
      say(
        'Alaikäisen jäsenen huoltaja',
        'Den minderåriga medlemmens vårdnadshavare',
        'The guardian of a member under age',
      ),
      't1 t2',
    ),
  ],
  provision: {
    requirement: 'statutory',
    consequence: say(
      'Jäsenluetteloon tarvitaan nimi ja kotipaikka. Ilman niitä emme voi ottaa jäseneksi.',
      'Medlemsförteckningen kräver namn och hemort. Utan dem kan vi inte anta någon som medlem.',
      'The list of members needs the name and the place of residence. Without them we cannot admit anyone as a member.',
    ),
  },
  recipients: [
    recipient('v1', 'controller', {
      category: say(
        'Liitto tai kattojärjestö',
        'Förbund eller takorganisation',
        'Federation or umbrella organisation',
      ),
      purpose: say(
        'Jäsenyyden hoitaminen liitossa',
        'Skötsel av medlemskapet i förbundet',
        'Managing the membership in the federation',
      ),
      ground: say('Yhdistyksen säännöt', 'Föreningens stadgar', 'Rules of the association'),
      data: 't1 t2',
    }),
    accountant('v2', 't3'),
    itServices('v3', 't1 t2 t3'),
    recipient('v4', 'controller', {
      category: say(
        'Yhdistyksen muut jäsenet',
        'Föreningens övriga medlemmar',
        'Other members of the association',
      ),
      purpose: say(
        'Jäsenen oikeus tutustua jäsenluettelon nimiin ja kotipaikkoihin',
        'Medlemmens rätt att ta del av namn och hemorter i medlemsförteckningen',
        'A member’s right to see names and places of residence in the list',
      ),
      ground: cite('associations', '11'),
      data: 't1',
    }),
  ],
  retention: [
    keep('k1', 'ret-member', 't1 t2', 'p1 p2 p4 p5'),
    keep('k2', 'ret-acc-vouchers', 't3', 'p3'),
    keep('k3', 'ret-acc-books', 't3', 'p3'),
    keepAsNeeded(
      'k4',
      'P0D',
      'consentWithdrawn',
      say('Julkaistut kuvat', 'Publicerade bilder', 'Published pictures'),
      { data: 't4', purposes: 'p6' },
    ),
  ],
  internal: {
    notes: say(
      'Hallitus hoitaa rekisterinpitäjän tehtävät. Jos yhdistyksellä on poliittinen, filosofinen, uskonnollinen tai ammattiliittotoimintaan liittyvä tarkoitus ja jäsenyys kertoo sen, merkitse tieto erityiseksi ja valitse edellytykseksi 9 artiklan 2 kohdan d alakohta. Silloin tietoja saa antaa yhdistyksen ulkopuolelle, myös liitolle, vain jäsenen suostumuksella. Muu yhdistys ei voi käyttää tätä edellytystä: esimerkiksi potilas- tai vammaisyhdistys pyytää jäseneltä nimenomaisen suostumuksen (a alakohta), jos jäsenyys kertoo hänen terveydestään.',
      'Styrelsen sköter den personuppgiftsansvariges uppgifter. Om föreningen har ett politiskt, filosofiskt, religiöst eller fackligt syfte och medlemskapet avslöjar det, märk kategorin som känslig och välj artikel 9.2 d som villkor. Då får uppgifter lämnas utanför föreningen, också till förbundet, bara med medlemmens samtycke. En annan förening kan inte använda detta villkor: till exempel en patientförening eller en förening för personer med funktionsnedsättning begär medlemmens uttryckliga samtycke (led a), om medlemskapet avslöjar något om medlemmens hälsa.',
      'The board carries out the tasks of the controller. If the association has a political, philosophical, religious or trade union aim and membership reveals it, mark the data as special and choose Article 9(2)(d) as the condition. Data may then be given outside the association, to the federation too, only with the member’s consent. No other association can use this condition: an association of patients or of disabled people, for example, asks the member for explicit consent (point (a)) if membership reveals something about health.',
    ),
  },
});
