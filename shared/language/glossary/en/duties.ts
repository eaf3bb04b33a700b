import type { duties as finnish } from '../fi/duties.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';

/** What a company must do, and the law that says so. */
export const duties: Readonly<Record<keyof typeof finnish, GlossaryEntry>> = {
  gdpr: {
    term: 'General Data Protection Regulation (GDPR)',
    text: 'EU Regulation 2016/679 on the processing of personal data in all EU and EEA countries. It has applied since 25 May 2018.',
    words: ['GDPR', 'General Data Protection Regulation'],
  },
  dataProtectionAct: {
    term: 'Data Protection Act',
    text: 'The Finnish act 1050/2018 that supplements the GDPR. It has rules, for example, on the personal identity code and on the age of children in online services.',
    words: ['Data Protection Act'],
  },
  privacyNotice: {
    term: 'privacy notice',
    text: 'A public document that tells people what is done with their data and what rights they have. It is given when the data are collected.',
    words: [],
  },
  record: {
    term: 'record of processing activities',
    text: 'The company’s internal list of which personal data it processes and how. It is not published but is shown to the authority on request.',
    words: ['record of processing'],
  },
  accountability: {
    term: 'accountability',
    text: 'A company must follow the principles of data protection and also be able to show it. That is why decisions and reasons are written down.',
    words: ['accountability'],
  },
  impactAssessment: {
    term: 'data protection impact assessment',
    text: 'A written assessment of risks and safeguards. It is made before processing that is likely to result in a high risk for people.',
    words: ['impact assessment', 'data protection impact assessment'],
  },
  breach: {
    term: 'personal data breach',
    text: 'Personal data are lost, destroyed, altered or fall into the wrong hands. It is notified to the authority within 72 hours if it may cause a risk to people.',
    words: ['data breach', 'personal data breach', 'breach'],
  },
  securityMeasures: {
    term: 'technical and organisational security measures',
    text: 'Ways to protect data. A technical measure is, for example, encryption or a backup; an organisational one is an instruction, training or limited access rights.',
    words: ['security measure', 'organisational'],
  },
  storagePeriod: {
    term: 'storage period',
    text: 'How long data are kept before they are erased. If the exact period cannot be given, the criteria for it are stated.',
    words: ['storage period'],
  },
  cookies: {
    term: 'cookies',
    text: 'Small pieces of data that a website stores on the visitor’s device. All but the strictly necessary ones need the visitor’s consent.',
    words: ['cookie'],
  },
  directMarketing: {
    term: 'direct marketing',
    text: 'Advertising sent directly to a person, for example by email. It can always be refused, and electronic marketing to consumers usually needs consent.',
    words: ['direct marketing'],
  },
};
