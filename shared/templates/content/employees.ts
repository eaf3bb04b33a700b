import { cite, citeAll } from '../../law/statutes.ts';
import { employeeData } from './employee-data.ts';
import { employeeRecipients } from './employee-recipients.ts';
import { fillRegister } from './fill-register.ts';
import { keep, keepAsNeeded, people, purpose, source } from './rows.ts';
import { say } from './say.ts';

/** Employees: contracts, pay, absences. Consent is no ground for an employer in general. */
export const employees = fillRegister('employees', {
  name: say(
    'Henkilöstö- ja palkkarekisteri',
    'Personal- och löneregister',
    'Employee and payroll register',
  ),
  scope: {
    text: say(
      'Seloste koskee nykyisiä ja entisiä työntekijöitämme ja heidän nimeämiään läheisiä.',
      'Beskrivningen gäller våra nuvarande och tidigare arbetstagare och de anhöriga som de har uppgett.',
      'This notice concerns our present and former employees and the next of kin they have named.',
    ),
  },
  subjects: [
    people(
      's1',
      say(
        'Nykyiset ja entiset työntekijät',
        'Nuvarande och tidigare arbetstagare',
        'Present and former employees',
      ),
      { employees: 'yes' },
    ),
    people(
      's2',
      say(
        'Työntekijän nimeämä läheinen',
        'Anhörig som arbetstagaren har uppgett',
        'Next of kin named by the employee',
      ),
    ),
  ],
  data: employeeData,
  purposes: [
    purpose(
      'p1',
      'b',
      say(
        'Työsopimuksen täyttäminen ja palkan maksaminen',
        'Fullgörande av arbetsavtalet och löneutbetalning',
        'Performing the employment contract and paying wages',
      ),
      { contractText: say('Työsopimus', 'Arbetsavtal', 'Employment contract') },
      { subjects: 's1', data: 't1 t2 t3', kept: 'k1 k4 k5' },
    ),
    purpose(
      'p2',
      'c',
      say(
        'Verot, vakuutukset ja tulorekisterin ilmoitukset',
        'Skatter, försäkringar och anmälningar till inkomstregistret',
        'Taxes, insurance and reports to the Incomes Register',
      ),
      {
        statute: citeAll(
          cite('prepayment'),
          cite('pensions'),
          cite('accidents'),
          cite('incomeRegister'),
        ),
      },
      { subjects: 's1', data: 't1 t2', kept: 'k1 k2' },
    ),
    purpose(
      'p3',
      'c',
      say(
        'Työaika- ja vuosilomakirjanpito',
        'Arbetstids- och semesterbokföring',
        'Records of working hours and annual holidays',
      ),
      { statute: citeAll(cite('workingHours', '32'), cite('holidays', '29')) },
      { subjects: 's1', data: 't3', kept: 'k3 k8' },
    ),
    purpose(
      'p4',
      'c',
      say(
        'Sairauspoissaolot ja työterveyshuolto',
        'Sjukfrånvaro och företagshälsovård',
        'Sickness absences and occupational health care',
      ),
      {
        statute: citeAll(
          cite('employment', '11', '2'),
          cite('workPrivacy', '5'),
          cite('occupationalHealth'),
        ),
        art9Condition: 'b',
      },
      { subjects: 's1', data: 't4', kept: 'k6' },
    ),
    purpose(
      'p5',
      'f',
      say(
        'Työn johtaminen ja kehittäminen',
        'Ledning och utveckling av arbetet',
        'Managing and developing the work',
      ),
      {
        interestText: say(
          'Henkilöstön johtaminen ja osaamisen kehittäminen',
          'Att leda personalen och utveckla dess kompetens',
          'Managing the staff and developing its skills',
        ),
      },
      { subjects: 's1', data: 't3 t5', kept: 'k5 k9' },
    ),
    purpose(
      'p6',
      'b',
      say(
        'Ammattiliiton jäsenmaksun perintä työntekijän valtuutuksella',
        'Uppbörd av fackföreningsavgift med arbetstagarens fullmakt',
        'Collecting the trade union fee on the employee’s authorisation',
      ),
      {
        contractText: say(
          'Työntekijän antama perintävaltuutus ja työehtosopimus. Tietosuojalaki (1050/2018) 6 §:n 1 momentin 3 kohta.',
          'Arbetstagarens fullmakt och kollektivavtalet. Dataskyddslagen (1050/2018), 6 § 1 mom. 3 punkten.',
          'The employee’s authorisation and the collective agreement. Data Protection Act (1050/2018), section 6(1)(3).',
        ),
        art9Condition: 'b',
      },
      { subjects: 's1', data: 't6', kept: 'k10' },
    ),
    purpose(
      'p7',
      'f',
      say(
        'Läheisen tavoittaminen hätätilanteessa',
        'Kontakt med anhöriga i en nödsituation',
        'Reaching next of kin in an emergency',
      ),
      {
        interestText: say(
          'Työntekijän terveydestä ja turvallisuudesta huolehtiminen',
          'Att värna om arbetstagarens hälsa och säkerhet',
          'Caring for the health and safety of the employee',
        ),
      },
      { subjects: 's2', data: 't7', kept: 'k7' },
    ),
  ],
  sources: [
    source(
      'l1',
      'subject',
      say('Työntekijä itse', 'Arbetstagaren själv', 'The employee'),
      't1 t2 t3 t4 t5 t6',
    ),
    source(
      'l2',
      'authority',
      say(
        'Verohallinto ja ulosottoviranomainen',
        'Skatteförvaltningen och utsökningsmyndigheten',
        'Tax Administration and enforcement authority',
      ),
      't2',
    ),
    source(
      'l3',
      'third',
      say(
        'Työterveyshuolto lain sallimissa rajoissa',
        'Företagshälsovården inom lagens gränser',
        'Occupational health care within the limits of the law',
      ),
      't4',
    ),
    source('l4', 'third', say('Esihenkilö', 'Chefen', 'The supervisor'), 't3 t5'),
    source(
      'l5',
      'third',
      say(
        'Läheisen tiedot antaa työntekijä',
        'Arbetstagaren uppger de anhörigas uppgifter',
        'The employee gives the data of the next of kin',
      ),
      't7',
    ),
  ],
  provision: {
    requirement: 'statutory',
    consequence: say(
      'Ilman pakollisia tietoja emme voi tehdä työsopimusta tai maksaa palkkaa.',
      'Utan de obligatoriska uppgifterna kan vi inte ingå arbetsavtal eller betala lön.',
      'Without the mandatory data we cannot make an employment contract or pay wages.',
    ),
  },
  recipients: employeeRecipients,
  retention: [
    keep('k1', 'ret-payroll-ledger', 't2', 'p1 p2'),
    keep(
      'k2',
      'ret-acc-vouchers',
      't2',
      'p2',
      say(
        'Palkkatositteet ja ilmoitukset',
        'Löneverifikat och anmälningar',
        'Payroll vouchers and reports',
      ),
    ),
    keep('k3', 'ret-worktime-end', 't3', 'p3'),
    keep('k4', 'ret-wageclaim', 't2 t3', 'p1'),
    keep('k5', 'ret-certificate', 't1 t3', 'p1 p5'),
    keep('k6', 'ret-emp-health', 't4', 'p4'),
    keepAsNeeded(
      'k7',
      'P0D',
      'employmentEnd',
      say('Läheisen yhteystiedot', 'Anhörigas kontaktuppgifter', 'Contact details of next of kin'),
      { data: 't7', purposes: 'p7' },
    ),
    keep('k8', 'ret-leave', 't3', 'p3'),
    keep('k9', 'ret-certificate-eval', 't5', 'p5'),
    keep(
      'k10',
      'ret-acc-vouchers',
      't6',
      'p6',
      say(
        'Jäsenmaksujen tilitykset',
        'Redovisningar av medlemsavgifter',
        'Settlements of union fees',
      ),
    ),
  ],
  sectionNotes: {
    data: say(
      'Terveystiedot säilytetään erillään muista tiedoista. Niitä käsittelevät vain siihen nimetyt henkilöt.',
      'Hälsouppgifterna förvaras åtskilda från övriga uppgifter. De behandlas bara av personer som har utsetts till det.',
      'Health data are kept apart from other data. Only named persons process them.',
    ),
  },
  internal: {
    notes: say(
      'Nimeä ne, jotka saavat käsitellä terveystietoja. Arvioi niiden säilytyksen tarve vähintään viiden vuoden välein. Suostumus ei ole työsuhteessa yleinen peruste.',
      'Utse dem som får behandla hälsouppgifter. Bedöm minst vart femte år om uppgifterna fortfarande behövs. Samtycke är ingen allmän grund i ett anställningsförhållande.',
      'Name those who may process health data. Assess the need to keep them at least every five years. Consent is no general ground in employment.',
    ),
  },
});
