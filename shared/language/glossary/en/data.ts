import type { data as finnish } from '../fi/data.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';

/** What is processed, and how. */
export const data: Readonly<Record<keyof typeof finnish, GlossaryEntry>> = {
  personalData: {
    term: 'personal data',
    text: 'Any information that can be linked to a certain person: a name, phone number, purchase history, photo or IP address.',
    words: ['personal data'],
  },
  dataCategories: {
    term: 'category of personal data',
    text: 'A group of similar data, for example contact details or billing data. The notice lists the categories, not the data of individual people.',
    words: ['categor of personal data', 'categor of data'],
  },
  specialCategories: {
    term: 'special categories of personal data',
    text: 'Sensitive data that may not be processed unless the law gives a special permission. They include health, religion, political opinions and trade union membership.',
    words: ['special categor', 'sensitive data'],
  },
  criminalData: {
    term: 'data on criminal convictions and offences',
    text: 'Data on convictions and offences. They may be processed only under the control of an authority or when the law allows it, for example for a legal claim.',
    words: ['criminal', 'offence'],
  },
  identityCode: {
    term: 'personal identity code',
    text: 'A Finnish personal identity code may be processed only on the grounds given in law. It must not be the only way to verify who somebody is, and it is not printed needlessly.',
    words: ['personal identity code', 'identity code'],
  },
  filingSystem: {
    term: 'register (filing system)',
    text: 'A set of personal data that can be searched by some criterion. It may be in a program, a spreadsheet or a binder. A notice is made for every register.',
    words: ['filing system'],
  },
  processing: {
    term: 'processing',
    text: 'Anything done with personal data: collecting, viewing, changing, sending, storing and erasing.',
    words: ['processing activit'],
  },
  profiling: {
    term: 'profiling',
    text: 'Automatic processing of personal data that evaluates a person, for example interests or ability to pay.',
    words: ['profil'],
  },
  pseudonymisation: {
    term: 'pseudonymisation',
    text: 'The name is replaced by an identifier and the key is kept apart. The data are still personal data, because the key reveals the person.',
    words: ['pseudonym'],
  },
  anonymisation: {
    term: 'anonymisation',
    text: 'The data are changed so that the person can no longer be identified by any reasonable means. They are then no longer personal data.',
    words: ['anonym'],
  },
};
