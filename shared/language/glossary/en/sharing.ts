import type { sharing as finnish } from '../fi/sharing.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';

/** Where data go. */
export const sharing: Readonly<Record<keyof typeof finnish, GlossaryEntry>> = {
  disclosure: {
    term: 'disclosure',
    text: 'Data are given to somebody who uses them for purposes of their own, for example an insurance company. It needs a ground of its own. Giving data to a processor is not a disclosure.',
    words: ['disclos'],
  },
  transfer: {
    term: 'transfer to a third country',
    text: 'Taking data outside the EU and the EEA, or access to them from there, for example by remote support. A transfer needs a ground of its own. Transfer and disclosure are different things.',
    words: ['transfer'],
  },
  thirdCountry: {
    term: 'third country',
    text: 'A country that belongs to neither the EU nor the EEA, for example the United States, the United Kingdom or Switzerland.',
    words: ['third countr'],
  },
  eea: {
    term: 'EEA, European Economic Area',
    text: 'The EU countries and Iceland, Liechtenstein and Norway. The same GDPR applies there, so taking data there is not a transfer to a third country.',
    words: ['EEA', 'European Economic Area'],
  },
  adequacyDecision: {
    term: 'adequacy decision',
    text: 'A decision of the European Commission that a country protects personal data adequately. Data may then be transferred there without another ground for the transfer.',
    words: ['adequa'],
  },
  privacyFramework: {
    term: 'EU-U.S. Data Privacy Framework',
    text: 'A list of American companies that have committed to the requirements of the EU. Data may be transferred to a company on the list.',
    words: ['Data Privacy Framework'],
  },
  contractualClauses: {
    term: 'standard contractual clauses',
    text: 'Contract terms drawn up by the Commission, by which the recipient in a third country commits to protecting the data. It must also be assessed whether the law of that country lets them be followed.',
    words: ['standard contractual clause', 'standard clause', 'clause'],
  },
  safeguards: {
    term: 'appropriate safeguards',
    text: 'Ways to protect data in a third country that has no adequacy decision: for example standard contractual clauses. The person has the right to a copy of them.',
    words: ['appropriate safeguard'],
  },
  derogations: {
    term: 'derogations for specific situations',
    text: 'Situations in which data may be transferred without another ground, for example with the explicit consent of the person. They are meant for individual transfers.',
    words: ['derogation'],
  },
  transferAssessment: {
    term: 'transfer impact assessment',
    text: 'An assessment of whether the law of the country protects the data as the contract promises. It is made before a transfer under standard contractual clauses.',
    words: ['transfer impact assessment'],
  },
  processingAgreement: {
    term: 'processing agreement',
    text: 'A written contract with the processor. It is often an annex to the terms of the service. It covers, among other things, instructions, security and sub-processors.',
    words: ['processing agreement', 'data processing term'],
  },
};
