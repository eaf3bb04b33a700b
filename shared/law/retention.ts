// How long Finnish law asks or lets a company keep personal data, and what is usual where it is silent.
// Art. 5(1)(e) and 13(2)(a) ask every controller for such a period.
import type { Language } from '../language/language.ts';
import type { startEvents } from '../register/retention.ts';
import { cite, citeAll } from './statutes.ts';

type Words = Readonly<Record<Language, string>>;

/** What the period is: law orders to keep, orders to delete, gives time to claim; or it is usual practice. */
type RetentionKind = 'minimum' | 'maximum' | 'claim' | 'practice';

/** How sure the row is: read from the text of the act, a reasoned practice, or still to be compared. */
type RetentionMark = 'read' | 'practice' | 'unverified';

export interface RetentionRule {
  readonly id: string;
  /** What is kept. */
  readonly data: Words;
  /** ISO 8601; P0D for "until the event". */
  readonly duration: string;
  readonly startEvent: (typeof startEvents)[number];
  readonly kind: RetentionKind;
  /** Where the period comes from; empty where no act says it. */
  readonly statute: Words;
  readonly source: string;
  readonly mark: RetentionMark;
  /** The day on which the row was compared with its source. */
  readonly verifiedOn: string;
}

const none: Words = { fi: '', sv: '', en: '' };

const vouchers = cite('accounting', '10', '2');
const limitation = cite('debts', '4, 7');
const careAnnex: Words = {
  fi: `${cite('careRecords').fi}, liite`,
  sv: `${cite('careRecords').sv}, bilaga`,
  en: `${cite('careRecords').en}, annex`,
};

function rule(
  id: string,
  [fi, sv, en]: readonly [fi: string, sv: string, en: string],
  duration: string,
  startEvent: RetentionRule['startEvent'],
  kind: RetentionKind,
  statute: Words = none,
  mark: RetentionMark = kind === 'practice' ? 'practice' : 'read',
): RetentionRule {
  const source = statute.fi === '' ? 'GDPR Art. 5(1)(e)' : `Finlex: ${statute.fi}`;
  const data = { fi, sv, en };
  return {
    id,
    data,
    duration,
    startEvent,
    kind,
    statute,
    source,
    mark,
    verifiedOn: '2026-11-22',
  };
}

/** The rows of the reference, by subject. */
export const retentionRules: readonly RetentionRule[] = [
  rule(
    'ret-acc-vouchers',
    [
      'Tositteet, laskut ja kirjanpitoon liittyvä kirjeenvaihto',
      'Verifikat, fakturor och korrespondens om affärshändelser',
      'Vouchers, invoices and correspondence on business transactions',
    ],
    'P6Y',
    'fyEndCalYearEnd',
    'minimum',
    vouchers,
  ),
  rule(
    'ret-acc-books',
    [
      'Tilinpäätös, kirjanpito ja tililuettelo',
      'Bokslut, bokföring och kontoförteckning',
      'Financial statements, ledgers and chart of accounts',
    ],
    'P10Y',
    'fyEnd',
    'minimum',
    vouchers,
  ),
  rule(
    'ret-payroll-ledger',
    ['Palkkakirjanpito', 'Lönebokföring', 'Payroll ledger'],
    'P10Y',
    'fyEnd',
    'minimum',
    vouchers,
    'practice',
  ),
  rule(
    'ret-tax-notes',
    [
      'Muistiinpanot ja tositteet, kun kirjanpitovelvollisuutta ei ole',
      'Anteckningar och verifikat när bokföringsskyldighet saknas',
      'Notes and vouchers of those not bound to keep accounts',
    ],
    'P6Y',
    'nextTaxYearStart',
    'minimum',
    cite('taxProcedure', '12'),
  ),
  rule(
    'ret-tax-adjust',
    [
      'Verotuksen oikaisuun ja muutoksenhakuun tarvittavat tiedot',
      'Uppgifter för rättelse av beskattning och ändringssökande',
      'Data for tax adjustment and appeal',
    ],
    'P3Y',
    'nextTaxYearStart',
    'claim',
    cite('taxProcedure', '55, 56, 64'),
  ),
  rule(
    'ret-tax-site',
    [
      'Rakennustyömaan ilmoitustiedot',
      'Anmälningsuppgifter om byggarbetsplatser',
      'Construction-site reporting data',
    ],
    'P6Y',
    'calYearEnd',
    'minimum',
    cite('taxProcedure', '15 b'),
  ),
  rule(
    'ret-vat-realestate',
    [
      'Kiinteistöinvestointien laskut',
      'Fakturor för fastighetsinvesteringar',
      'Invoices of real-estate investments',
    ],
    'P13Y',
    'calYearEnd',
    'minimum',
    cite('vat', '209 q'),
  ),
  rule(
    'ret-worktime',
    [
      'Työaikakirjanpito työsuhteen aikana',
      'Arbetstidsbokföring under anställningen',
      'Working-hours records during employment',
    ],
    'P2Y',
    'calYearEnd',
    'minimum',
    cite('workingHours', '32, 40'),
  ),
  rule(
    'ret-worktime-end',
    [
      'Työaikakirjanpito työsuhteen jälkeen',
      'Arbetstidsbokföring efter anställningen',
      'Working-hours records after employment',
    ],
    'P2Y',
    'employmentEnd',
    'minimum',
    cite('workingHours', '32, 40'),
  ),
  rule(
    'ret-driverlog',
    ['Ajopäiväkirja', 'Körjournal', 'Driver’s log'],
    'P1Y',
    'eventLogged',
    'minimum',
    cite('workingHours', '31'),
  ),
  rule(
    'ret-leave',
    ['Vuosilomakirjanpito', 'Semesterbokföring', 'Annual-holiday records'],
    'P2Y',
    'employmentEnd',
    'minimum',
    cite('holidays', '29, 34'),
  ),
  rule(
    'ret-wageclaim',
    [
      'Palkkaa ja muita työsuhteen saatavia koskevat tiedot',
      'Uppgifter om lön och andra fordringar i anställningen',
      'Data on wages and other employment claims',
    ],
    'P2Y',
    'employmentEnd',
    'claim',
    cite('employment', '9', '13'),
  ),
  rule(
    'ret-injury',
    [
      'Työntekijän henkilövahinkoa koskevat tiedot',
      'Uppgifter om personskada hos arbetstagare',
      'Data on personal injury of an employee',
    ],
    'P10Y',
    'eventLogged',
    'claim',
    cite('employment', '9', '13'),
  ),
  rule(
    'ret-certificate',
    [
      'Työtodistukseen tarvittavat tiedot: työsuhteen kesto ja työtehtävät',
      'Uppgifter för arbetsintyg: anställningens längd och arbetsuppgifter',
      'Data for the employment certificate: duration and duties',
    ],
    'P10Y',
    'employmentEnd',
    'minimum',
    cite('employment', '7', '6'),
  ),
  rule(
    'ret-certificate-eval',
    [
      'Arvio työtaidosta ja käytöksestä työtodistusta varten',
      'Bedömning av arbetsskicklighet och uppförande för arbetsintyg',
      'Assessment of skill and conduct for the employment certificate',
    ],
    'P5Y',
    'employmentEnd',
    'minimum',
    cite('employment', '7', '6'),
  ),
  rule(
    'ret-emp-health',
    [
      'Työntekijän terveystiedot. Ne poistetaan heti, kun peruste päättyy. Tarve arvioidaan vähintään viiden vuoden välein.',
      'Arbetstagares hälsouppgifter. De raderas genast när grunden upphör. Behovet bedöms minst vart femte år.',
      'Health data of employees. They are erased as soon as the ground ends. The need is assessed at least every five years.',
    ],
    'P0D',
    'caseClosed',
    'maximum',
    cite('workPrivacy', '5, 6'),
  ),
  rule(
    'ret-emp-credit',
    [
      'Luottotiedot ja soveltuvuusarviot',
      'Kreditupplysningar och lämplighetsbedömningar',
      'Credit data and aptitude tests',
    ],
    'P6M',
    'selectionKnown',
    'practice',
    cite('workPrivacy', '3, 5 a'),
  ),
  rule(
    'ret-crimextract',
    [
      'Rikosrekisteriote. Se palautetaan heti, eikä siitä oteta jäljennöstä.',
      'Straffregisterutdrag. Det återlämnas genast och ingen kopia tas.',
      'Criminal-record extract. It is returned at once and no copy is taken.',
    ],
    'P0D',
    'visit',
    'maximum',
    cite('childSafety', '7'),
  ),
  rule(
    'ret-applicant',
    [
      'Valitsematta jääneiden hakemukset',
      'Ansökningar från dem som inte valdes',
      'Applications of those not chosen',
    ],
    'P1Y',
    'selectionKnown',
    'claim',
    citeAll(cite('nonDiscrimination', '26'), cite('equality', '12')),
  ),
  rule(
    'ret-applicant-long',
    [
      'Valitsematta jääneiden hakemukset, varovainen aika',
      'Ansökningar från dem som inte valdes, försiktig tid',
      'Applications of those not chosen, cautious period',
    ],
    'P2Y',
    'selectionKnown',
    'practice',
    citeAll(cite('criminalCode', '1', '8'), cite('criminalCode', '3', '47')),
    'unverified',
  ),
  rule(
    'ret-open-app',
    ['Avoimet hakemukset', 'Spontana ansökningar', 'Open applications'],
    'P6M',
    'docCreated',
    'practice',
  ),
  rule(
    'ret-discrim',
    [
      'Muihin syrjintäväitteisiin vastaamiseen tarvittavat tiedot',
      'Uppgifter för att bemöta andra påståenden om diskriminering',
      'Data for answering other claims of discrimination',
    ],
    'P2Y',
    'eventLogged',
    'claim',
    citeAll(cite('nonDiscrimination', '26'), cite('equality', '12')),
  ),
  rule(
    'ret-camera',
    ['Kameratallenteet', 'Kamerainspelningar', 'Camera recordings'],
    'P14D',
    'recordingEnd',
    'practice',
  ),
  rule(
    'ret-camera-work',
    [
      'Kameratallenteet työpaikalla, enintään',
      'Kamerainspelningar på arbetsplatsen, högst',
      'Camera recordings in the workplace, at most',
    ],
    'P1Y',
    'recordingEnd',
    'maximum',
    cite('workPrivacy', '17'),
  ),
  rule(
    'ret-accesslog',
    ['Ovi- ja kulkutapahtumat', 'Dörr- och passagehändelser', 'Door and access events'],
    'P6M',
    'eventLogged',
    'practice',
    cite('workPrivacy', '3, 21'),
  ),
  rule(
    'ret-keys',
    ['Avainkuittaukset', 'Nyckelkvitteringar', 'Key receipts'],
    'P1Y',
    'keyReturned',
    'practice',
  ),
  rule(
    'ret-customer',
    ['Asiakassuhteen tiedot', 'Uppgifter om kundförhållandet', 'Customer relationship data'],
    'P3Y',
    'customerEnd',
    'claim',
    limitation,
  ),
  rule(
    'ret-contract-max',
    [
      'Sopimusrikkomukseen perustuvat vaatimukset, enintään',
      'Anspråk på grund av avtalsbrott, högst',
      'Claims for breach of contract, at most',
    ],
    'P10Y',
    'eventLogged',
    'claim',
    cite('debts', '7'),
  ),
  rule(
    'ret-warranty',
    [
      'Takuuseen ja virhevastuuseen tarvittavat tiedot',
      'Uppgifter för garanti och felansvar',
      'Data for warranty and liability for defects',
    ],
    'P3Y',
    'defectNoticed',
    'claim',
    citeAll(cite('consumers', '', '5'), cite('debts', '7')),
    'unverified',
  ),
  rule(
    'ret-quote',
    [
      'Tarjoukset, jotka eivät johtaneet sopimukseen',
      'Offerter som inte ledde till avtal',
      'Quotes that led to nothing',
    ],
    'P1Y',
    'lastActivity',
    'practice',
  ),
  rule(
    'ret-consent',
    [
      'Suostumukseen perustuvat markkinointitiedot',
      'Marknadsföringsuppgifter som bygger på samtycke',
      'Marketing data based on consent',
    ],
    'P0D',
    'consentWithdrawn',
    'practice',
    cite('communications', '200'),
  ),
  rule(
    'ret-consent-proof',
    ['Todiste suostumuksesta', 'Bevis på samtycke', 'Proof of consent'],
    'P3Y',
    'consentWithdrawn',
    'practice',
  ),
  rule(
    'ret-optout',
    [
      'Suoramarkkinointikiellot. Ne säilytetään niin kauan kuin markkinointia tehdään.',
      'Förbud mot direktmarknadsföring. De bevaras så länge som marknadsföring bedrivs.',
      'Objections to direct marketing. They are kept for as long as marketing is done.',
    ],
    '',
    'other',
    'practice',
    cite('communications', '200, 202'),
  ),
  rule(
    'ret-weblog',
    ['Palvelin- ja tietoturvalokit', 'Server- och säkerhetsloggar', 'Server and security logs'],
    'P6M',
    'eventLogged',
    'practice',
  ),
  rule(
    'ret-cookie',
    ['Evästeet ja kävijätilastot', 'Kakor och besöksstatistik', 'Cookies and visitor statistics'],
    'P13M',
    'visit',
    'practice',
    cite('communications', '205'),
  ),
  rule(
    'ret-kyc',
    ['Asiakkaan tuntemistiedot', 'Uppgifter om kundkontroll', 'Customer due-diligence data'],
    'P5Y',
    'customerEnd',
    'minimum',
    cite('antiMoneyLaundering', '3', '3'),
  ),
  rule(
    'ret-sar',
    [
      'Epäilyttävää liiketoimea koskevat tiedot',
      'Uppgifter om tvivelaktiga transaktioner',
      'Data on suspicious transactions',
    ],
    'P5Y',
    'customerEnd',
    'maximum',
    cite('antiMoneyLaundering', '3', '4'),
  ),
  rule(
    'ret-whistle',
    ['Väärinkäytösilmoitukset', 'Rapporter om överträdelser', 'Whistleblowing reports'],
    'P5Y',
    'reportReceived',
    'maximum',
    cite('whistleblowing', '29'),
  ),
  rule(
    'ret-patient',
    ['Potilasasiakirjat', 'Patienthandlingar', 'Patient records'],
    'P12Y',
    'death',
    'minimum',
    careAnnex,
  ),
  rule(
    'ret-patient-booking',
    [
      'Ajanvarausasiakirjat terveydenhuollossa',
      'Tidsbokningshandlingar inom hälso- och sjukvården',
      'Booking documents in health care',
    ],
    'P12Y',
    'docCreated',
    'minimum',
    careAnnex,
  ),
  rule(
    'ret-patient-diary',
    [
      'Päivä- ja varausluettelot terveydenhuollossa',
      'Dags- och bokningslistor inom hälso- och sjukvården',
      'Day and booking lists in health care',
    ],
    'P1Y',
    'visit',
    'minimum',
    careAnnex,
  ),
  rule(
    'ret-patient-msg',
    [
      'Potilasta koskeva kirjeenvaihto',
      'Korrespondens om en patient',
      'Correspondence on a patient',
    ],
    'P3Y',
    'docCreated',
    'minimum',
    careAnnex,
  ),
  rule(
    'ret-social',
    [
      'Sosiaalihuollon asiakirjat',
      'Handlingar inom socialvården',
      'Client records of social welfare',
    ],
    'P2Y',
    'death',
    'minimum',
    careAnnex,
  ),
  rule(
    'ret-guest',
    ['Matkustajailmoitukset', 'Resandeanmälningar', 'Guest registration forms'],
    'P1Y',
    'docCreated',
    'maximum',
    cite('accommodation', '8'),
  ),
  rule(
    'ret-member',
    ['Jäsentiedot', 'Medlemsuppgifter', 'Member data'],
    'P1Y',
    'membershipEnd',
    'practice',
    cite('associations', '11'),
  ),
  rule(
    'ret-dsr',
    [
      'Rekisteröityjen pyynnöt ja vastaukset niihin',
      'De registrerades begäranden och svaren på dem',
      'Requests of data subjects and the answers to them',
    ],
    'P3Y',
    'caseClosed',
    'practice',
    cite('debts'),
  ),
  rule(
    'ret-breach',
    [
      'Tietoturvaloukkausten dokumentit',
      'Dokumentation av personuppgiftsincidenter',
      'Documentation of personal data breaches',
    ],
    'P5Y',
    'caseClosed',
    'practice',
  ),
  rule(
    'ret-dpa',
    [
      'Käsittelysopimukset, tasapainotestit ja vaikutustenarvioinnit',
      'Biträdesavtal, intresseavvägningar och konsekvensbedömningar',
      'Processing agreements, balancing tests and impact assessments',
    ],
    'P3Y',
    'contractEnd',
    'practice',
  ),
];

/** The row with the id; an unknown id is a bug. */
export function retentionRule(id: string): RetentionRule {
  const found = retentionRules.find((row) => row.id === id);
  if (!found) throw new Error(`No retention rule ${id}`);
  return found;
}
