import type { bases as finnish } from '../fi/bases.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';

/** Why data may be processed. */
export const bases: Readonly<Record<keyof typeof finnish, GlossaryEntry>> = {
  purpose: {
    term: 'purpose of the processing',
    text: 'What the data are needed for, for example delivering orders. They may not be used for anything that conflicts with it.',
    words: ['purpose of processing', 'purpose of the processing'],
  },
  legalBasis: {
    term: 'legal basis',
    text: 'The provision of law that allows the processing. There are six: consent, contract, legal obligation, vital interests, public interest and legitimate interest. Every purpose must have one.',
    words: ['legal bas'],
  },
  consent: {
    term: 'consent',
    text: 'A voluntary and clear permission for a certain purpose. Silence or a box ticked in advance is not consent. It can be withdrawn at any time, as easily as it was given.',
    words: ['consent'],
  },
  explicitConsent: {
    term: 'explicit consent',
    text: 'Consent in which the person says yes expressly to exactly this processing. It is needed, for example, for data on health if no other ground in law applies.',
    words: ['explicit consent'],
  },
  contract: {
    term: 'contract as a legal basis',
    text: 'The processing is needed to perform a contract with the person or to enter into one at the person’s request. The person must be a party to it, so this basis does not suit the contact person of a business customer.',
    words: ['performance of a contract', 'perform a contract', 'party to the contract'],
  },
  legalObligation: {
    term: 'legal obligation',
    text: 'The law obliges the company to process the data. For example, the Accounting Act requires invoices to be kept. The act must be named.',
    words: ['legal obligation'],
  },
  vitalInterests: {
    term: 'vital interests',
    text: 'The processing is necessary to protect somebody’s life or health in an emergency. A company seldom needs this basis.',
    words: ['vital interest'],
  },
  publicInterest: {
    term: 'public interest and official authority',
    text: 'A basis for authorities and those with a task laid down by law. It very rarely suits a small company.',
    words: ['public interest', 'official authority'],
  },
  legitimateInterest: {
    term: 'legitimate interest',
    text: 'A real and lawful need of the company or another that is not overridden by the interests and rights of the person. It must be named and weighed in a balancing test.',
    words: ['legitimate interest'],
  },
  balancingTest: {
    term: 'balancing test',
    text: 'A written assessment that justifies a legitimate interest: what the interest is, why the processing is needed and why the interests and rights of the person do not override it. It is not published.',
    words: ['balancing test'],
  },
};
