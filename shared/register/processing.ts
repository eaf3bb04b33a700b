// What is processed, why, about whom and from where: Art. 13(1)(c)-(d), 13(2)(e), 14(1)(d), 14(2)(f), 30(1)(b)-(c).
import {
  choice,
  choices,
  date,
  group,
  line,
  localizedText,
  references,
  rows,
  yesNo,
} from './answers.ts';

/** Art. 6(1)(a)-(f). */
export const legalBases = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

/** Art. 9(2)(a)-(j). */
export const article9Conditions = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const;

/** Grounds for criminal data in the Data Protection Act (1050/2018), section 7, and in special acts. */
export const article10Conditions = ['claim', 'insurance', 'statute', 'research'] as const;

/** Special categories of personal data, Art. 9(1). */
export const specialCategories = [
  'ethnicOrigin',
  'politicalOpinions',
  'beliefs',
  'tradeUnion',
  'genetic',
  'biometric',
  'health',
  'sexLife',
] as const;

/** Grounds for the personal identity code, Data Protection Act (1050/2018), section 29. */
export const nationalIdGrounds = [
  'consent',
  'statute',
  'duty',
  'rights',
  'research',
  'sector',
] as const;

/** Ages of children, parted where their own consent begins to count: Data Protection Act (1050/2018), section 5. */
export const childAgeBands = ['under13', 'from13', 'both'] as const;

/** Safeguards of sensitive data, in the order of the Data Protection Act (1050/2018), section 6, subsection 2. */
export const safeguardMeasures = [
  'logs',
  'training',
  'dpo',
  'accessControl',
  'pseudonymisation',
  'encryption',
  'resilience',
  'testing',
  'procedures',
  'dpia',
  'other',
] as const;

/** One row per purpose, each with exactly one legal basis. */
export const purposes = rows({
  text: localizedText,
  basis: choice(...legalBases),
  statute: localizedText,
  contractText: localizedText,
  interestText: localizedText,
  balancingTest: group({
    necessity: localizedText,
    impact: localizedText,
    safeguards: localizedText,
    done: yesNo,
    on: date,
    summary: localizedText,
  }),
  consentHow: localizedText,
  /** How the controller can show that consent was given, Art. 7(1). */
  consentProof: localizedText,
  withdrawHow: localizedText,
  directMarketing: yesNo,
  profiling: yesNo,
  art9Condition: choice(...article9Conditions),
  art10Condition: choice(...article10Conditions),
  subjectIds: references,
  dataIds: references,
  retentionIds: references,
});

export const subjects = rows({
  text: localizedText,
  children: yesNo,
  childAges: choice(...childAgeBands),
  guardianConsent: localizedText,
  employees: yesNo,
});

/** `items` holds one item a line. */
export const data = rows({
  text: localizedText,
  items: localizedText,
  special: choices(...specialCategories),
  criminal: yesNo,
  safeguards: choices(...safeguardMeasures),
  nationalId: yesNo,
  nationalIdGround: choice(...nationalIdGrounds),
  technical: yesNo,
  mandatory: yesNo,
});

export const sources = rows({
  type: choice('subject', 'observed', 'third', 'publicSource', 'authority', 'group'),
  name: localizedText,
  public: yesNo,
  dataIds: references,
});

export const provision = group({
  requirement: choice('statutory', 'contractual', 'preContract', 'voluntary'),
  consequence: localizedText,
});

/** Profiling and solely automated decisions, Art. 13(2)(f) and 22. */
export const automated = group({
  profiling: yesNo,
  profilingText: localizedText,
  art22: yesNo,
  logic: localizedText,
  significance: localizedText,
  condition: choice('contract', 'law', 'consent'),
  humanReviewHow: localizedText,
});

export const directMarketing = group({
  channels: choices('email', 'sms', 'phone', 'post', 'social', 'app'),
  b2b: yesNo,
  optOutHow: localizedText,
});

export const publication = group({ published: yesNo, where: localizedText, optOut: localizedText });

export const platforms = rows({ name: line, url: line, text: localizedText });
