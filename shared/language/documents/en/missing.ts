import type { missing as finnish } from '../fi/missing.ts';
import type { Translated } from '../../translated.ts';

/** What an unanswered question leaves open on the paper, so that a draft shows its gaps. */
export const missing: Translated<typeof finnish> = {
  mark: (item) => `[Missing: ${item}]`,
  /** The head of a paper that is not finished, and the mark of an answer that nobody has confirmed. */
  draft: {
    title: 'Draft',
    places: (count: number) =>
      count === 1
        ? '1 place is open or unconfirmed.'
        : `${String(count)} places are open or unconfirmed.`,
    unconfirmed: 'unconfirmed',
  },
  translation: '[translation missing]',
  items: {
    controllerName: 'name of the controller',
    controllerContact: 'contact details of the controller',
    processorName: 'name of the processor',
    processorContact: 'contact details of the processor',
    clients: 'controllers on whose behalf data are processed',
    clientName: 'name of the controller',
    clientContact: 'contact details of the controller',
    processingCategories: 'categories of processing',
    dpoContact: 'contact details of the data protection officer',
    jointControllers: 'joint controllers',
    registerName: 'name of the register',
    purposes: 'purposes of the processing',
    purposeText: 'purpose',
    basis: 'legal basis',
    statute: 'statute that the processing is based on',
    interest: 'legitimate interest',
    subjects: 'categories of data subjects',
    data: 'categories of personal data',
    sources: 'where the data come from',
    provision: 'whether the data must be provided',
    consequence: 'what follows if the data are not provided',
    recipients: 'recipients, or that there are none',
    transfers: 'whether data are transferred outside the EU or the EEA',
    transferRecipient: 'to whom the data are transferred',
    country: 'country',
    date: 'date',
    duration: 'length of time',
    mechanism: 'ground for the transfer',
    copyHow: 'where a copy of the safeguards is available',
    retention: 'storage periods',
    retentionPeriod: 'storage period',
    automated: 'whether automated decisions are made',
    logic: 'logic involved',
    significance: 'significance and consequences of the decisions',
    cookies: 'whether cookies are used',
    withdrawHow: 'how consent is withdrawn',
    security: 'security measures',
  },
};
