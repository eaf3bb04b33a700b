// Finnish acts that the answers and the retention reference cite, by the names that Finlex prints.
// English names are unofficial translations.
import type { DatedFact } from './dated-fact.ts';
import type { Language } from '../language/language.ts';

type Words = Readonly<Record<Language, string>>;

interface Statute extends DatedFact {
  readonly number: string;
  readonly name: Words;
}

function act(number: string, fi: string, sv: string, en: string): Statute {
  const source = `Finlex: ${fi} (${number})`;
  return { number, name: { fi, sv, en }, source, verifiedOn: '2026-11-22' };
}

/** The acts, each under a short name of ours. */
export const statutes = {
  accounting: act('1336/1997', 'kirjanpitolaki', 'bokföringslagen', 'Accounting Act'),
  accommodation: act(
    '308/2006',
    'laki majoitus- ja ravitsemistoiminnasta',
    'lagen om inkvarterings- och förplägnadsverksamhet',
    'Act on Accommodation and Food Service Activities',
  ),
  accidents: act(
    '459/2015',
    'työtapaturma- ja ammattitautilaki',
    'lagen om olycksfall i arbetet och om yrkessjukdomar',
    'Workers’ Compensation Act',
  ),
  antiMoneyLaundering: act(
    '444/2017',
    'laki rahanpesun ja terrorismin rahoittamisen estämisestä',
    'lagen om förhindrande av penningtvätt och av finansiering av terrorism',
    'Act on Preventing Money Laundering and Terrorist Financing',
  ),
  associations: act('503/1989', 'yhdistyslaki', 'föreningslagen', 'Associations Act'),
  careRecords: act(
    '703/2023',
    'laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä',
    'lagen om behandling av kunduppgifter inom social- och hälsovården',
    'Act on the Processing of Client Data in Healthcare and Social Welfare',
  ),
  childSafety: act(
    '504/2002',
    'laki lasten kanssa työskentelevien rikostaustan selvittämisestä',
    'lagen om kontroll av brottslig bakgrund hos personer som arbetar med barn',
    'Act on Checking the Criminal Background of Persons Working with Children',
  ),
  communications: act(
    '917/2014',
    'laki sähköisen viestinnän palveluista',
    'lagen om tjänster inom elektronisk kommunikation',
    'Act on Electronic Communications Services',
  ),
  consumers: act(
    '38/1978',
    'kuluttajansuojalaki',
    'konsumentskyddslagen',
    'Consumer Protection Act',
  ),
  contractors: act(
    '1233/2006',
    'laki tilaajan selvitysvelvollisuudesta ja vastuusta ulkopuolista työvoimaa käytettäessä',
    'lagen om beställarens utredningsskyldighet och ansvar vid anlitande av utomstående arbetskraft',
    'Act on the Contractor’s Obligations and Liability when Work is Contracted Out',
  ),
  criminalCode: act('39/1889', 'rikoslaki', 'strafflagen', 'Criminal Code'),
  dataProtection: act('1050/2018', 'tietosuojalaki', 'dataskyddslagen', 'Data Protection Act'),
  debts: act(
    '728/2003',
    'laki velan vanhentumisesta',
    'lagen om preskription av skulder',
    'Act on the Limitation of Debts',
  ),
  employment: act('55/2001', 'työsopimuslaki', 'arbetsavtalslagen', 'Employment Contracts Act'),
  equality: act(
    '609/1986',
    'laki naisten ja miesten välisestä tasa-arvosta',
    'lagen om jämställdhet mellan kvinnor och män',
    'Act on Equality between Women and Men',
  ),
  holidays: act('162/2005', 'vuosilomalaki', 'semesterlagen', 'Annual Holidays Act'),
  incomeRegister: act(
    '53/2018',
    'laki tulotietojärjestelmästä',
    'lagen om inkomstdatasystemet',
    'Act on the Incomes Information System',
  ),
  nonDiscrimination: act(
    '1325/2014',
    'yhdenvertaisuuslaki',
    'diskrimineringslagen',
    'Non-discrimination Act',
  ),
  occupationalHealth: act(
    '1383/2001',
    'työterveyshuoltolaki',
    'lagen om företagshälsovård',
    'Occupational Health Care Act',
  ),
  pensions: act(
    '395/2006',
    'työntekijän eläkelaki',
    'lagen om pension för arbetstagare',
    'Employees Pensions Act',
  ),
  prepayment: act('1118/1996', 'ennakkoperintälaki', 'lagen om förskottsuppbörd', 'Prepayment Act'),
  taxProcedure: act(
    '1558/1995',
    'laki verotusmenettelystä',
    'lagen om beskattningsförfarande',
    'Act on Assessment Procedure',
  ),
  vat: act('1501/1993', 'arvonlisäverolaki', 'mervärdesskattelagen', 'Value Added Tax Act'),
  whistleblowing: act(
    '1171/2022',
    'laki Euroopan unionin ja kansallisen oikeuden rikkomisesta ilmoittavien henkilöiden suojelusta',
    'lagen om skydd för personer som rapporterar om överträdelser av Europeiska unionens rätt och nationell rätt',
    'Act on the Protection of Persons Reporting Infringements of European Union and National Law',
  ),
  workingHours: act('872/2019', 'työaikalaki', 'arbetstidslagen', 'Working Hours Act'),
  workPrivacy: act(
    '759/2004',
    'laki yksityisyyden suojasta työelämässä',
    'lagen om integritetsskydd i arbetslivet',
    'Act on the Protection of Privacy in Working Life',
  ),
} as const;

export type StatuteName = keyof typeof statutes;

const and: Words = { fi: 'ja', sv: 'och', en: 'and' };

/** A place in an act: cite('accounting', '10', '2') is "kirjanpitolaki (1336/1997) 2 luku 10 §". */
export function cite(statute: StatuteName, sections = '', chapter = ''): Words {
  const { name, number } = statutes[statute];
  const has = { sections: sections !== '', chapter: chapter !== '' };
  const list = (language: Language) => inWords(sections.split(', '), language);
  const many = sections.includes(', ') ? 's' : '';
  const place = (language: 'fi' | 'sv', word: string) =>
    [
      `${name[language]} (${number})`,
      has.chapter ? `${chapter} ${word}` : '',
      has.sections ? `${list(language)} §` : '',
    ].filter((part) => part !== '');
  return {
    fi: place('fi', 'luku').join(' '),
    sv: place('sv', 'kap.').join(' '),
    en: [
      `${name.en} (${number})`,
      has.chapter ? `chapter ${chapter}` : '',
      has.sections ? `section${many} ${list('en')}` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  };
}

/** Several places as one answer: "työaikalaki (872/2019), vuosilomalaki (162/2005) ja …". */
export function citeAll(...places: readonly Words[]): Words {
  const all = (language: Language) =>
    inWords(
      places.map((place) => place[language]),
      language,
    );
  return { fi: all('fi'), sv: all('sv'), en: all('en') };
}

function inWords(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and[language]} ${items.at(-1) ?? ''}`;
}
