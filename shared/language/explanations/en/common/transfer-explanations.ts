export const transferExplanations = {
  recipientId: {
    why: 'A transfer always belongs to a recipient. Readers thus see who receives the data.',
    example: 'A web shop chooses its newsletter service “Postlark Inc.”.',
    mistakes: ['The recipient is not on the list because it has not been added. Add it first.'],
  },
  country: {
    why: 'The country must be named in both documents. It decides what the transfer can be based on.',
    example:
      'The newsletter service’s support views the data from the United States: United States.',
    mistakes: [
      '“Outside the EU” is not enough as a country.',
      'Iceland, Liechtenstein and Norway belong to the EEA. They are not third countries.',
    ],
  },
  mechanism: {
    why: 'Data may be transferred outside the EU and the EEA only on a ground laid down by law. The ground goes into the document.',
    example:
      'British booking service: decision of the Commission. American service on the Data Privacy Framework list: the Framework.',
    mistakes: [
      'The ground is Privacy Shield or Safe Harbor. They have been struck down.',
      'Consent is chosen although the service is in use all the time.',
      'The Data Privacy Framework is chosen without checking whether the company is on the list.',
    ],
    help: [
      'Start from the top. If the Commission has decided that the country protects data adequately, nothing else is needed. Such countries are for example Switzerland, the United Kingdom and Japan. A decision may cover only some organisations, as in Canada.',
      'In the United States the decision covers only companies on the Data Privacy Framework list. The decision has been appealed to the Court of Justice of the EU, so follow the situation.',
      'Otherwise the most common ground is the Commission’s standard contractual clauses. They are often part of the service’s data processing terms. You must then also assess whether the law of the country weakens the protection.',
      'The derogations are meant for single situations. A small company seldom needs them.',
    ],
  },
  clauseModule: {
    why: 'The clauses have four modules, and only the right one protects the data. The answer stays in the internal record.',
    example:
      'A web shop uses a newsletter service: from controller to processor. A subcontractor of an accounting office: from processor to another processor.',
    mistakes: [
      'The first module is chosen although the recipient only processes data on your behalf. Module 2 is then the right one.',
    ],
  },
  signed: {
    why: 'The clauses protect only if they have been agreed on. The answer stays in the internal record.',
    example:
      'A web shop answers yes: the clauses are part of the service’s terms, which it has accepted.',
    mistakes: ['The clauses have been downloaded but not agreed on with the recipient.'],
  },
  copyHow: {
    why: 'Readers have the right to a copy of the safeguards. The notice says where to get it.',
    example: '“You get a copy of the standard clauses from privacy@shopaspen.example.”',
    mistakes: ['The text says only that clauses exist, not where they can be seen.'],
  },
  docRef: {
    why: 'The authority may ask to see the document. The reference stays in the internal record.',
    example: '“Postlark, DPA and standard contractual clauses of 12 March 2025, folder Contracts.”',
    mistakes: ['The reference leads to a folder that no longer exists.'],
  },
  listCheckedOn: {
    why: 'A company may leave the list, and then the ground for the transfer ends. The date shows that you have checked.',
    example: 'A web shop looked at the list on 15 January 2026 and gives that day.',
    mistakes: [
      'The list was checked only once, when the service was taken into use.',
      'Data of employees are transferred although the company’s entry does not cover them.',
    ],
  },
  staffDataCovered: {
    why: 'A company declares separately whether its commitment covers data of employees. Without that, the Framework does not cover them.',
    example:
      'A café transfers its work shifts to an American service and answers yes when the list says “HR data”.',
    mistakes: [
      'Only the company’s presence on the list is checked, not which data its entry covers.',
    ],
  },
  occasional: {
    why: 'The derogation is meant for occasional transfers. The answer stays in the internal record.',
    example: 'A travel agency answers yes: it books hotels in this country only now and then.',
    mistakes: [
      'The answer is yes although the service is in use every day. Another ground is then needed.',
    ],
  },
  tiaDone: {
    why: 'The clauses do not bind the authorities of the other country. That is why you assess whether the protection holds in practice.',
    example:
      'A web shop answers yes: it read the service’s own assessment, wrote down its conclusion and took encryption into use.',
    mistakes: [
      'Somebody thinks that signing is enough. The assessment must be made before the transfer.',
      'The assessment was made once and not updated when the law or the service changed.',
    ],
  },
  art49Doc: {
    why: 'Whoever uses a derogation must be able to show that its conditions are met. The reasons stay in the internal record.',
    example:
      'Travel agency: “We book a hotel in Tanzania for the customer. The travel contract cannot be performed without giving the name to the hotel.”',
    mistakes: [
      'The same derogation is used every week. Then a lasting ground for the transfer is needed.',
      'Consent was asked for without telling the risks of the transfer.',
    ],
    help: [
      'A derogation suits a single transfer for which there is no other ground. Write down which derogation it is, why the transfer is necessary and which data are transferred.',
      'A compelling legitimate interest is the last resort. The transfer must not be repeated, it may concern only a few people, and both the authority and those people must be informed.',
    ],
  },
};
