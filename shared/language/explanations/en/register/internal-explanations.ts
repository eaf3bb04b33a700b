export const internalExplanations = {
  'internal.owner': {
    why: 'Somebody must keep the notice up to date and know how the data are processed. The name is printed only in the internal record.',
    example:
      'In a café, the restaurant manager is responsible for the customer register, the owner for payroll.',
    mistakes: [
      'The responsibility cannot be passed to the supplier of a service. Name somebody in your own company.',
      'Remember to change the name when the person leaves the company.',
    ],
  },
  'internal.systems': {
    why: 'If you know where the data are, you also find them when somebody asks to see or erase theirs. The list is printed in the internal record.',
    example:
      'The booking service, the till system, email, the contacts on the phone and a folder in the office.',
    mistakes: [
      'Spreadsheets, phones and email are forgotten although they often hold the most data.',
      'If the supplier of the system can access the data, it must also be among the recipients.',
    ],
  },
  'internal.systems.name': {
    why: 'From the name, anybody in the company knows where to look for the data.',
    example: 'Booking service Clock, the till or “the yellow folder”.',
    mistakes: ['Passwords and user names do not belong here.'],
  },
  'internal.systems.supplier': {
    why: 'The supplier is often a processor, with whom an agreement on the processing is needed.',
    example: 'Clock Software Ltd. For your own folder, the field is left empty.',
    mistakes: ['Write the name of the party to the contract, not of the reseller, if they differ.'],
  },
  'internal.systems.text': {
    why: 'One system may serve many purposes. The description shows what part it plays in this register.',
    example: 'Customers book a time and get a reminder by text message.',
    mistakes: ['A technical description does not help. Say what the system is used for.'],
  },
  'internal.dpiaCriteria': {
    why: 'These points reveal a risk. The answer is printed in the internal record and helps with the next question.',
    example:
      'A flower shop leaves them all empty. A children’s sports club that notes allergies chooses two: sensitive data and people in a weaker position.',
    mistakes: [
      'Employees are in a weaker position than their employer. So that point applies to a staff register.',
      'Even one point may be enough if the risk is great.',
    ],
    help: [
      'The points come from the joint guidelines of the EU data protection authorities. If at least two apply, an assessment is usually needed. If you decide against it, write down the reason.',
      'Processing is on a large scale when there are many people, data or areas, or when it lasts long. The patient data of a single doctor are not regarded as large-scale.',
    ],
  },
  'internal.dpiaNeeded': {
    why: 'Risky processing must be assessed before it begins. The company must be able to show that it has considered the matter.',
    example:
      'A flower shop answers “no”: it has few customers and ordinary data, and nobody is monitored. A home care company that follows its clients with sensors answers “yes”.',
    mistakes: [
      'A small company is not free of the duty because of its size alone. What matters is what is done with the data.',
      'The assessment is not made afterwards, when the system is already in use.',
    ],
    help: [
      'An assessment is needed if the processing is likely to result in a high risk for people (Article 35). The GDPR names three cases. People are evaluated automatically with significant effects on them. Special categories of data (such as health) or data on offences are processed on a large scale. A public area is monitored on a large scale.',
      'In other cases the previous question helps: the more of its points apply, the more certainly an assessment is needed. The Data Protection Ombudsman has published a list of processing for which it is mandatory.',
      'If the risk remains high despite the safeguards, the supervisory authority must be consulted before the processing begins (Article 36).',
    ],
  },
  'internal.dpiaText': {
    why: 'The reasons show that the answer was not a guess. They are printed only in the internal record.',
    example:
      'No assessment is needed: contact details and bookings of about 300 customers, no data on health, no monitoring and no automated decisions.',
    mistakes: ['“Not needed” without a reason shows nothing.'],
  },
  'internal.dpiaDone': {
    why: 'If an assessment is needed, the processing may not begin before it has been made.',
    example:
      'The home care company answers “yes” when the assessment is written and the management has approved it.',
    mistakes: ['An unfinished assessment has not been made. Answer “no” then.'],
  },
  'internal.dpiaOn': {
    why: 'The date shows that the assessment was made before the processing began.',
    example: '15 September 2026, when the sensors were taken into use on 1 October 2026.',
    mistakes: [
      'The assessment must be reviewed when the risk changes. Update the date then as well.',
    ],
  },
  'internal.liaRef': {
    why: 'Legitimate interest can be relied on only if the company’s need does not override the interests and rights of the person. The reference shows where the test is if the authority asks.',
    example: 'Data protection folder, balancing test “Camera surveillance”, 3 March 2026.',
    mistakes: [
      'The test is not published, but it must be in writing before the processing begins.',
    ],
  },
  'internal.breachProcess': {
    why: 'When a breach happens, time is short. A ready instruction saves it, and it is printed in the internal record.',
    example:
      'The employee calls the owner at once. The owner changes the passwords, records what happened, assesses the risk and, if needed, notifies the Office of the Data Protection Ombudsman and the customers.',
    mistakes: [
      'An email sent to the wrong customer is a personal data breach too.',
      'Every breach is recorded, even when it need not be notified.',
      'The 72 hours run over the weekend too.',
    ],
    help: [
      'A personal data breach means that personal data are lost, destroyed or altered by accident or unlawfully, or that an outsider gets access to them. A lost phone, a stolen laptop and ransomware are examples.',
      'The Office of the Data Protection Ombudsman is notified within 72 hours of the breach becoming known (Article 33). This is not needed if a risk for people is unlikely. If the risk is high, the people concerned are informed too, without undue delay (Article 34).',
      'If another company processes the data for you, it must tell you of a breach without delay. Check that the contract names a contact for this.',
    ],
  },
  'internal.notes': {
    why: 'This is a place for things to remember that belong nowhere else. The notes are printed in the internal record.',
    example:
      'The new till system is taken into use in January. Update the recipients and the storage periods then.',
    mistakes: [
      'Do not write about single customers or employees. The authority may ask to see the internal record.',
    ],
  },
};
