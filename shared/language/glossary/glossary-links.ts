import type { GlossaryId } from './glossary.ts';

/** Where the law speaks of a term, and the terms that stand near it or get mixed up with it. */
export interface GlossaryLinks {
  /** Articles of the Regulation, '4(1)', and sections of Finnish acts, '1050/2018 29 §'. */
  readonly references: readonly string[];
  readonly seeAlso: readonly GlossaryId[];
}

/** The links of each term. They do not depend on the language. */
export const glossaryLinks: Readonly<Record<GlossaryId, GlossaryLinks>> = {
  dataSubject: { references: ['4(1)'], seeAlso: ['personalData'] },
  controller: { references: ['4(7)'], seeAlso: ['processor', 'jointControllers'] },
  jointControllers: { references: ['26'], seeAlso: ['controller'] },
  processor: { references: ['4(8)', '28'], seeAlso: ['controller', 'processingAgreement'] },
  subProcessor: { references: ['28(2)', '28(4)'], seeAlso: ['processor'] },
  representative: { references: ['4(17)', '27'], seeAlso: ['controller'] },
  dpo: { references: ['37', '38', '39'], seeAlso: ['ombudsman'] },
  ombudsman: { references: ['51'], seeAlso: ['dpo', 'supervisoryAuthority'] },
  supervisoryAuthority: { references: ['4(21)', '51'], seeAlso: ['ombudsman', 'complaint'] },
  recipient: { references: ['4(9)'], seeAlso: ['processor', 'disclosure'] },

  personalData: { references: ['4(1)'], seeAlso: ['dataSubject', 'specialCategories'] },
  dataCategories: { references: ['14(1)(d)', '30(1)(c)'], seeAlso: ['personalData'] },
  specialCategories: { references: ['9'], seeAlso: ['explicitConsent', 'criminalData'] },
  criminalData: { references: ['10', '1050/2018 7 §'], seeAlso: ['specialCategories'] },
  identityCode: { references: ['87', '1050/2018 29 §'], seeAlso: ['personalData'] },
  filingSystem: { references: ['4(6)'], seeAlso: ['privacyNotice', 'record'] },
  processing: { references: ['4(2)'], seeAlso: ['purpose', 'processor'] },
  profiling: { references: ['4(4)'], seeAlso: ['automatedDecision'] },
  pseudonymisation: { references: ['4(5)'], seeAlso: ['anonymisation'] },
  anonymisation: { references: [], seeAlso: ['pseudonymisation'] },

  purpose: { references: ['5(1)(b)', '13(1)(c)'], seeAlso: ['legalBasis'] },
  legalBasis: {
    references: ['6(1)'],
    seeAlso: [
      'consent',
      'contract',
      'legalObligation',
      'vitalInterests',
      'publicInterest',
      'legitimateInterest',
    ],
  },
  consent: { references: ['4(11)', '7'], seeAlso: ['explicitConsent', 'legalBasis'] },
  explicitConsent: { references: ['9(2)(a)', '22(2)(c)', '49(1)(a)'], seeAlso: ['consent'] },
  contract: { references: ['6(1)(b)'], seeAlso: ['legalBasis'] },
  legalObligation: { references: ['6(1)(c)'], seeAlso: ['legalBasis'] },
  vitalInterests: { references: ['6(1)(d)'], seeAlso: ['legalBasis'] },
  publicInterest: { references: ['6(1)(e)'], seeAlso: ['legalBasis'] },
  legitimateInterest: { references: ['6(1)(f)'], seeAlso: ['balancingTest', 'objection'] },
  balancingTest: { references: ['6(1)(f)'], seeAlso: ['legitimateInterest', 'accountability'] },

  disclosure: { references: ['4(2)', '6(1)'], seeAlso: ['transfer', 'recipient'] },
  transfer: { references: ['44'], seeAlso: ['disclosure', 'thirdCountry', 'safeguards'] },
  thirdCountry: { references: ['44'], seeAlso: ['eea', 'transfer'] },
  eea: { references: [], seeAlso: ['thirdCountry'] },
  adequacyDecision: { references: ['45'], seeAlso: ['privacyFramework', 'transfer'] },
  privacyFramework: { references: ['45'], seeAlso: ['adequacyDecision'] },
  contractualClauses: {
    references: ['46(2)(c)'],
    seeAlso: ['safeguards', 'transferAssessment'],
  },
  safeguards: { references: ['13(1)(f)', '46'], seeAlso: ['contractualClauses'] },
  derogations: { references: ['49'], seeAlso: ['transfer', 'explicitConsent'] },
  transferAssessment: { references: ['46'], seeAlso: ['contractualClauses'] },
  processingAgreement: { references: ['28(3)'], seeAlso: ['processor', 'subProcessor'] },

  gdpr: { references: [], seeAlso: ['dataProtectionAct'] },
  dataProtectionAct: { references: [], seeAlso: ['gdpr'] },
  privacyNotice: { references: ['13', '14'], seeAlso: ['record'] },
  record: { references: ['30'], seeAlso: ['privacyNotice', 'accountability'] },
  accountability: { references: ['5(2)', '24'], seeAlso: ['record'] },
  impactAssessment: { references: ['35'], seeAlso: ['accountability', 'transferAssessment'] },
  breach: { references: ['4(12)', '33', '34'], seeAlso: ['ombudsman', 'securityMeasures'] },
  securityMeasures: { references: ['32'], seeAlso: ['breach', 'pseudonymisation'] },
  storagePeriod: { references: ['5(1)(e)', '13(2)(a)'], seeAlso: ['erasure', 'anonymisation'] },
  cookies: { references: ['917/2014 205 §'], seeAlso: ['consent'] },
  directMarketing: {
    references: ['21(2)', '917/2014 200 §', '917/2014 202 §'],
    seeAlso: ['consent', 'objection'],
  },

  access: { references: ['15'], seeAlso: ['portability'] },
  rectification: { references: ['16'], seeAlso: ['restriction'] },
  erasure: { references: ['17'], seeAlso: ['restriction', 'storagePeriod'] },
  restriction: { references: ['18'], seeAlso: ['objection', 'erasure'] },
  portability: { references: ['20'], seeAlso: ['access'] },
  objection: { references: ['21'], seeAlso: ['legitimateInterest', 'directMarketing'] },
  automatedDecision: { references: ['22'], seeAlso: ['profiling'] },
  complaint: { references: ['77', '1050/2018 21 §'], seeAlso: ['supervisoryAuthority'] },
};
