import type { rights as finnish } from '../fi/rights.ts';
import type { GlossaryEntry } from '../glossary-entry.ts';

/** What the person can ask for. */
export const rights: Readonly<Record<keyof typeof finnish, GlossaryEntry>> = {
  access: {
    term: 'right of access',
    text: 'People may know which data there are on them and get a copy. A request is answered within one month at the latest, free of charge.',
    words: ['right of access', 'right to access'],
  },
  rectification: {
    term: 'right to rectification',
    text: 'People can demand that inaccurate data are corrected and incomplete data completed.',
    words: ['rectif'],
  },
  erasure: {
    term: 'right to erasure',
    text: 'People can ask for their data to be erased. Data need not be erased if the law requires keeping them or they are needed for a legal claim.',
    words: ['right to erasure', 'right to be forgotten'],
  },
  restriction: {
    term: 'right to restriction of processing',
    text: 'The data are kept but not used otherwise, for example while it is found out whether they are accurate.',
    words: ['restriction of processing', 'right to restriction'],
  },
  portability: {
    term: 'right to data portability',
    text: 'People get the data that they provided in a form that a machine can read. The right concerns only automated processing based on consent or contract.',
    words: ['portab'],
  },
  objection: {
    term: 'right to object',
    text: 'People can object to processing based on legitimate interest or public interest. Direct marketing can always be refused without giving reasons.',
    words: ['right to object'],
  },
  automatedDecision: {
    term: 'automated decision',
    text: 'A decision that a machine makes without a human and that affects the person significantly. It is allowed on three grounds only, and the person can demand that a human handles the matter.',
    words: ['automated decision', 'automated individual decision'],
  },
  complaint: {
    term: 'right to lodge a complaint',
    text: 'People can complain to the supervisory authority if they consider that their data are processed unlawfully. In Finland the complaint goes to the Office of the Data Protection Ombudsman.',
    words: ['complain'],
  },
};
