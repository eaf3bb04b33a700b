export const transferTexts = {
  recipientId: {
    label: 'To whom are the data transferred?',
    hint: 'Choose among those that you have added under Recipients or under the company’s Shared recipients.',
  },
  country: {
    label: 'To which country are the data transferred?',
    hint: 'Choose a country outside the EU and the EEA. Viewing the data remotely is a transfer too.',
  },
  mechanism: {
    label: 'What is the transfer based on?',
    hint: 'The data processing terms of the service usually state the ground for the transfer.',
    options: {
      adequacy: 'Adequacy decision of the Commission',
      dpf: 'EU-U.S. Data Privacy Framework',
      scc: 'Standard contractual clauses of the Commission',
      'scc-sa': 'Standard clauses of a supervisory authority',
      bcr: 'Binding corporate rules',
      code: 'Approved code of conduct',
      cert: 'Approved certification',
      adhoc: 'Own clauses authorised by the authority',
      '49a': 'Derogation: explicit consent of the person',
      '49b': 'Derogation: contract with the person',
      '49c': 'Derogation: contract in the interest of the person',
      '49d': 'Derogation: important public interest',
      '49e': 'Derogation: legal claim',
      '49f': 'Derogation: vital interest',
      '49g': 'Derogation: public register',
      '49-2': 'Derogation: compelling legitimate interest, a transfer that is not repeated',
    },
  },
  clauseModule: {
    label: 'Which module of the standard contractual clauses is used?',
    hint: 'The module depends on the roles of the sender and the recipient.',
    options: {
      controllerToController: 'Module 1: controller to controller',
      controllerToProcessor: 'Module 2: controller to processor',
      processorToProcessor: 'Module 3: processor to processor',
      processorToController: 'Module 4: processor to controller',
    },
  },
  signed: {
    label: 'Have the clauses been agreed?',
    hint: 'The clauses can be signed, or they can be part of the terms of the service.',
  },
  copyHow: {
    label: 'Where can a copy of the safeguards be obtained?',
    hint: 'Give a web address or a contact from which the copy can be requested.',
  },
  docRef: {
    label: 'Where is the document on the transfer?',
    hint: 'An internal reference, for example the name and date of the contract, the approval of the authority or a folder.',
  },
  listCheckedOn: {
    label: 'When did you check that the company is on the Data Privacy Framework list?',
    hint: 'The list is public and is best checked every year.',
  },
  staffDataCovered: {
    label: 'Does the listing cover data of employees too?',
    hint: 'The list marks staff data separately (HR data). Answer if you transfer data of employees.',
  },
  tiaDone: {
    label: 'Has the impact of the transfer been assessed?',
    hint: 'Assess whether the law of the country of destination protects the data well enough.',
  },
  occasional: {
    label: 'Is the transfer occasional?',
    hint: 'This derogation may be used for single transfers only, not for regular ones.',
  },
  art49Doc: {
    label: 'What are the reasons for using the derogation?',
    hint: 'Write down the assessment and the safeguards, and which consent, contract, law or register it is about.',
  },
};

export const transferRowTexts = { add: 'Add a transfer', untitled: 'New transfer' };
