// Acts, authorities and transfer mechanisms that old notices still cite. Stems, because Finnish words
// are inflected. A row that a test or a source has not confirmed lately is a warning, not an error.
import { verifiedOn, type DatedFact } from './dated-fact.ts';
import type { Language } from '../language/language.ts';

export interface RepealedSource extends DatedFact {
  readonly id: string;
  /** Source of a regular expression, matched without regard to case. */
  readonly pattern: string;
  readonly kind: 'act' | 'authority' | 'mechanism';
  readonly replacement: Readonly<Record<Language, string>>;
}

const gdpr = {
  fi: 'tietosuoja-asetus (EU) 2016/679 ja tietosuojalaki (1050/2018)',
  sv: 'dataskyddsförordningen (EU) 2016/679 och dataskyddslagen (1050/2018)',
  en: 'the GDPR (EU) 2016/679 and the Data Protection Act (1050/2018)',
};
const ecommunications = {
  fi: 'laki sähköisen viestinnän palveluista (917/2014)',
  sv: 'lagen om tjänster inom elektronisk kommunikation (917/2014)',
  en: 'the Act on Electronic Communications Services (917/2014)',
};
const clientData = {
  fi: 'laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä (703/2023)',
  sv: 'lagen om behandling av kunduppgifter inom social- och hälsovården (703/2023)',
  en: 'the Act on the Processing of Client Data in Social and Health Care (703/2023)',
};
const mechanisms = {
  fi: 'riittävyyspäätös tai vakiosopimuslausekkeet (EU) 2021/914',
  sv: 'ett beslut om adekvat skyddsnivå eller standardavtalsklausulerna (EU) 2021/914',
  en: 'an adequacy decision or the standard contractual clauses (EU) 2021/914',
};

export const repealedSources: readonly RepealedSource[] = verifiedOn<
  Omit<RepealedSource, 'verifiedOn'> & Partial<DatedFact>
>('2026-11-22', [
  {
    id: 'board',
    pattern: 'tietosuojalautakun|datasekretessnämnd|(?<!european )\\bdata protection board',
    kind: 'authority',
    replacement: {
      fi: 'tietosuojavaltuutettu',
      sv: 'dataombudsmannen',
      en: 'the Data Protection Ombudsman',
    },
    source: 'Tietosuojalaki 1050/2018 37 §',
  },
  {
    id: 'registers-act',
    pattern: 'henkilörekisterila[ik]|\\b471/(?:19)?87\\b|personregisterlag',
    kind: 'act',
    replacement: gdpr,
    source: 'Henkilötietolaki 523/1999',
  },
  {
    id: 'directive',
    pattern: '\\b95/46\\b|henkilötietodirektiivi',
    kind: 'act',
    replacement: gdpr,
    source: 'GDPR Art. 94',
  },
  {
    id: 'information-society-code',
    pattern: 'tietoyhteiskuntakaar|informationssamhällsbalk|information society code',
    kind: 'act',
    replacement: ecommunications,
    source: 'Laki 68/2018',
  },
  {
    id: 'act-516-2004',
    pattern:
      'sähköisen viestinnän tietosuojala[ik]|\\b516/2004\\b|dataskydd vid elektronisk kommunikation|protection of privacy in electronic communications',
    kind: 'act',
    replacement: ecommunications,
    source: 'Laki 917/2014',
  },
  {
    id: 'communications-market',
    pattern:
      'viestintämarkkinala[ik]|\\b393/2003\\b|kommunikationsmarknadslag|communications market act',
    kind: 'act',
    replacement: ecommunications,
    source: 'Laki 917/2014',
  },
  {
    id: 'information-society-services',
    pattern: 'tietoyhteiskunnan palvelujen tarjoami|\\b458/2002\\b',
    kind: 'act',
    replacement: ecommunications,
    source: 'Laki 917/2014',
  },
  {
    id: 'working-life-privacy',
    pattern: '\\b477/2001\\b',
    kind: 'act',
    replacement: {
      fi: 'laki yksityisyyden suojasta työelämässä (759/2004)',
      sv: 'lagen om integritetsskydd i arbetslivet (759/2004)',
      en: 'the Act on the Protection of Privacy in Working Life (759/2004)',
    },
    source: 'Laki 759/2004',
  },
  {
    id: 'working-hours',
    pattern: '\\b605/1996\\b',
    kind: 'act',
    replacement: {
      fi: 'työaikalaki (872/2019)',
      sv: 'arbetstidslagen (872/2019)',
      en: 'the Working Hours Act (872/2019)',
    },
    source: 'Työaikalaki 872/2019',
  },
  {
    id: 'cooperation',
    pattern: '\\b334/2007\\b',
    kind: 'act',
    replacement: {
      fi: 'yhteistoimintalaki (1333/2021)',
      sv: 'samarbetslagen (1333/2021)',
      en: 'the Co-operation Act (1333/2021)',
    },
    source: 'Yhteistoimintalaki 1333/2021',
  },
  {
    id: 'money-laundering',
    pattern: '\\b503/2008\\b',
    kind: 'act',
    replacement: {
      fi: 'rahanpesulaki (444/2017)',
      sv: 'penningtvättslagen (444/2017)',
      en: 'the Anti-Money Laundering Act (444/2017)',
    },
    source: 'Laki 444/2017',
  },
  {
    id: 'patient-documents',
    pattern:
      '\\b298/2009\\b|\\b94/2022\\b|\\b784/2021\\b|\\b159/2007\\b|\\b254/2015\\b|asetu\\p{L}{1,6} potilasasiakirjoista|asiakastietojen sähköisestä käsittelystä',
    kind: 'act',
    replacement: clientData,
    source: 'Laki 703/2023',
  },
  {
    id: 'ficora',
    pattern:
      'viestintävirasto(?!\\p{L}{0,4},?\\s+\\(?traficom)(?<!liikenne- ja viestintävirasto)|(?<!transport- och )\\bkommunikationsverket|\\bficora\\b|\\btrafi(?:n|a|lta|lle|ssa|sta|lla|:n)?\\b|liikenteen turvallisuusvirasto|trafiksäkerhetsverket|transport safety agency',
    kind: 'authority',
    replacement: {
      fi: 'Liikenne- ja viestintävirasto Traficom',
      sv: 'Transport- och kommunikationsverket Traficom',
      en: 'the Finnish Transport and Communications Agency Traficom',
    },
    source: 'Laki 935/2018',
  },
  {
    id: 'population-register',
    pattern:
      'väestörekisterikesku|(?<!\\d\\s?)\\bvrk(?=/|:n (?!kulu|ajan|välein|sisäl))|\\bmaistraat|befolkningsregistercentral|population register cent',
    kind: 'authority',
    replacement: {
      fi: 'Digi- ja väestötietovirasto',
      sv: 'Myndigheten för digitalisering och befolkningsdata',
      en: 'the Digital and Population Data Services Agency',
    },
    source: 'Laki 304/2019',
  },
  {
    id: 'supervision',
    pattern:
      'aluehallintovirast|työsuojelupiiri|\\bvalvira|regionförvaltningsverk|arbetarskyddsdistrikt|regional state administrative',
    kind: 'authority',
    replacement: {
      fi: 'Lupa- ja valvontavirasto',
      sv: 'Tillstånds- och tillsynsverket',
      en: 'the Finnish Supervisory Agency',
    },
    source: 'https://www.sttinfo.fi/tiedote/71700931 (18.12.2025)',
  },
  {
    id: 'safe-harbor',
    pattern: 'safe[\\s-]?harbo',
    kind: 'mechanism',
    replacement: mechanisms,
    source: 'CJEU C-362/14',
  },
  {
    id: 'privacy-shield',
    pattern: 'privacy[\\s-]?shield',
    kind: 'mechanism',
    replacement: mechanisms,
    source: 'CJEU C-311/18',
  },
  {
    id: 'old-clauses',
    pattern: '\\b2010/87\\b|\\b2001/497\\b|\\b2004/915\\b',
    kind: 'mechanism',
    replacement: mechanisms,
    source: 'Decision (EU) 2021/914, Art. 4',
  },
]);

/** The row with the id; undefined where there is none. */
export function findRepealed(id: string): RepealedSource | undefined {
  return repealedSources.find((row) => row.id === id);
}
