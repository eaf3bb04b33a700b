import { cite } from '../../../law/statutes.ts';
import { say } from '../../content/say.ts';
/** Why the accounting office processes data about its own clients, not about those of its clients. */
export const asiakkaatPurposes = [
  {
    id: 'p1',
    text: say(
      'Toimeksiantosopimusten tekeminen ja hoitaminen yrittäjien kanssa',
      'Ingående och skötsel av uppdragsavtal med företagare',
      'Entering into and performing engagement contracts with sole traders',
    ),
    basis: 'b',
    contractText: say(
      'Toimeksiantosopimus yksityisen elinkeinonharjoittajan kanssa',
      'Uppdragsavtal med en enskild näringsidkare',
      'Engagement contract with a sole trader',
    ),
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r1'],
    dataIds: ['t1', 't2'],
    retentionIds: ['k1'],
  },
  {
    id: 'p2',
    text: say(
      'Yhteydenpito asiakasyritysten edustajiin',
      'Kontakt med kundföretagens företrädare',
      'Keeping in touch with the representatives of client companies',
    ),
    basis: 'f',
    interestText: say(
      'Toimeksiannon hoitaminen asiakasyrityksen kanssa',
      'Skötsel av uppdraget för kundföretaget',
      'Carrying out the engagement for the client company',
    ),
    balancingTest: {
      necessity: say(
        'Yritysasiakkaan asioita ei voi hoitaa ilman sen edustajan yhteystietoja.',
        'Det går inte att sköta en företagskunds ärenden utan kontaktuppgifter till dess företrädare.',
        'The affairs of a client company cannot be handled without the contact details of its representative.',
      ),
      impact: say(
        'Edustaja odottaa yhteydenottoja työssään. Tiedot koskevat hänen tehtäväänsä, eivät yksityiselämää.',
        'Företrädaren räknar med att bli kontaktad i sitt arbete. Uppgifterna gäller personens arbetsuppgifter, inte privatlivet.',
        'The representative expects to be contacted at work. The data concern the person’s duties, not private life.',
      ),
      safeguards: say(
        'Tallennamme vain työhön liittyvät yhteystiedot ja poistamme ne, kun edustaja vaihtuu.',
        'Vi sparar bara kontaktuppgifter som gäller arbetet och raderar dem när företrädaren byts ut.',
        'We keep only contact details that relate to work, and erase them when the representative changes.',
      ),
      done: 'yes',
      on: '2026-01-14',
      summary: say(
        'Tiedot ovat tavallisia työhön liittyviä yhteystietoja, ja edustaja odottaa niiden käyttöä. Käsittelystä ei aiheudu haittaa.',
        'Uppgifterna är vanliga kontaktuppgifter i arbetet, och företrädaren räknar med att de används. Behandlingen medför ingen olägenhet.',
        'The data are ordinary contact details at work, and the representative expects them to be used. The processing causes no harm.',
      ),
    },
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r2'],
    dataIds: ['t1'],
    retentionIds: ['k1'],
  },
  {
    id: 'p3',
    text: say(
      'Asiakkaan tunteminen ja rahanpesun estäminen',
      'Kundkontroll och förhindrande av penningtvätt',
      'Knowing the client and preventing money laundering',
    ),
    basis: 'c',
    statute: say(
      'laki rahanpesun ja terrorismin rahoittamisen estämisestä (444/2017) 3 ja 4 luku',
      'lagen om förhindrande av penningtvätt och av finansiering av terrorism (444/2017) 3 och 4 kap.',
      'Act on Preventing Money Laundering and Terrorist Financing (444/2017), chapters 3 and 4',
    ),
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r1', 'r2', 'r3'],
    dataIds: ['t3', 't4'],
    retentionIds: ['k2', 'k3'],
  },
  {
    id: 'p4',
    text: say(
      'Palvelujen laskuttaminen ja oma kirjanpito',
      'Fakturering av tjänsterna och egen bokföring',
      'Invoicing our services and our own accounts',
    ),
    basis: 'c',
    statute: cite('accounting'),
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r1', 'r2'],
    dataIds: ['t2'],
    retentionIds: ['k4'],
  },
  {
    id: 'p5',
    text: say(
      'Saatavien perintä ja oikeusvaateiden hoitaminen',
      'Indrivning av fordringar och hantering av rättsliga anspråk',
      'Collecting debts and dealing with legal claims',
    ),
    basis: 'f',
    interestText: say(
      'Saatavien turvaaminen ja vaatimuksilta puolustautuminen',
      'Att trygga fordringar och försvara sig mot krav',
      'Securing what is owed to us and defending ourselves against claims',
    ),
    balancingTest: {
      necessity: say(
        'Erääntynyttä laskua ei voi periä ilman velallisen tietoja.',
        'En förfallen faktura kan inte drivas in utan uppgifter om gäldenären.',
        'An overdue invoice cannot be collected without data about the debtor.',
      ),
      impact: say(
        'Perintä on velalliselle epämieluisaa, mutta hän voi odottaa sitä maksun viivästyttyä.',
        'Indrivning är obehaglig för gäldenären, som dock kan räkna med den när betalningen dröjer.',
        'Collection is unpleasant for the debtor, who can nevertheless expect it once a payment is late.',
      ),
      safeguards: say(
        'Velallinen saa ensin muistutuksen, ja perintätoimisto saa vain perittävää laskua koskevat tiedot.',
        'Gäldenären får först en påminnelse, och inkassobyrån får bara de uppgifter som gäller fakturan.',
        'The debtor first receives a reminder, and the collection agency receives only the data about the invoice in question.',
      ),
      done: 'yes',
      on: '2026-01-14',
      summary: say(
        'Yrityksellä on oltava keino periä saatavansa. Tietoja käytetään vain erääntyneestä saatavasta, ja velallinen saa ensin muistutuksen.',
        'Företaget måste ha ett sätt att driva in sina fordringar. Uppgifterna används bara för en förfallen fordran, och gäldenären får först en påminnelse.',
        'The company must have a way to collect what it is owed. The data are used only for an overdue debt, and the debtor first receives a reminder.',
      ),
    },
    directMarketing: 'no',
    profiling: 'no',
    subjectIds: ['r1', 'r2'],
    dataIds: ['t1', 't2'],
    retentionIds: ['k1'],
  },
];
