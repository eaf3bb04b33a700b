export const dataExplanations = {
  data: {
    why: 'Readers see what is recorded about them. The internal record needs the same categories, and sources, recipients and storage periods are linked to them.',
    example:
      'A hair salon: Contact details, Booking details, Service details and Payment details. Allergies are a category of their own because they are health data.',
    mistakes: [
      'The list is copied from elsewhere and includes data that the company does not collect.',
      'Sensitive data are hidden among other data. Make a category of their own for them.',
      'More is collected than the purpose needs, just in case.',
    ],
    help: [
      'Personal data are all data that can be linked to a human being, directly or with the help of other data. A name and a phone number are personal data, and so are a customer number, an IP address, a photo and a note about a visit.',
      'Group data by what they share: usually the same use, the same storage period and the same need for protection. A small company usually has three to six categories.',
    ],
  },
  'data.text': {
    why: 'The name of the category is printed in both documents, and the category is chosen by it elsewhere in the form.',
    example: 'A web shop: “Order and delivery details”.',
    mistakes: [
      'The category has the name of the register, such as “Customer register”. That does not say what data it holds.',
      'The category is called “Other data”. Readers cannot know what they are.',
    ],
  },
  'data.items': {
    why: 'The name of a category is general. Only the list shows readers what is really recorded about them.',
    example:
      'Contact details of the salon: name, phone number and email address, each on its own line.',
    mistakes: [
      'The list ends with “and other necessary data”.',
      'The list includes a password. A password is not stored in readable form, only as a hash.',
      'The list holds the real data of a customer. Only kinds of data belong here.',
    ],
  },
  'data.mandatory': {
    why: 'People must be told which data they have to give. The notice lists the mandatory categories.',
    example:
      'A web shop answers yes for order and delivery details, because a parcel cannot be sent without an address. For wishes and feedback it answers no.',
    mistakes: [
      'All categories are marked as mandatory although some are only useful.',
      'Subscribing to a newsletter is made a condition of buying. Then the consent is not voluntary.',
    ],
  },
  'data.technical': {
    why: 'Technical data arise without anyone noticing and are easily forgotten. The answer is a note for yourself and is not printed.',
    example:
      'A web shop answers yes for the category “Server logs”, which holds IP addresses and times of page requests.',
    mistakes: [
      'IP addresses and cookie identifiers are called anonymous. They are usually personal data, because they single out the user of a device.',
    ],
  },
  'data.special': {
    why: 'Processing special categories of personal data is forbidden as a rule. Besides a legal basis it needs a condition of Article 9, which is chosen under Purposes.',
    example:
      'A hair salon notes a customer’s fragrance allergy and chooses “Health data”. For ordinary contact details it chooses nothing.',
    mistakes: [
      'An allergy or sick leave is not recognised as health data.',
      'Wages, a bank account or a personal identity code is marked as special. They must be protected well, but Article 9 does not cover them.',
      'A photo is marked as biometric data. It is that only when a program identifies the person from facial features.',
    ],
    help: [
      'The options are the same as in the law, and its list is complete. Other data do not belong to the special categories even if they feel sensitive.',
      'Data that reveal such a thing may also count. A membership fee taken from wages, for example, shows trade union membership, and a diet may show an illness or a belief.',
      'First ask whether the data are needed at all. If not, do not collect them. If they are, keep them apart and limit who sees them. The law requires that employees’ health data are kept apart.',
    ],
  },
  'data.criminal': {
    why: 'Data about offences may be processed only when the law allows it. After answering yes, you choose the condition under Purposes.',
    example:
      'A shop answers yes for the category “Shoplifting reports”, because it claims compensation from the offenders. For customer data it answers no.',
    mistakes: [
      'Pictures of suspected shoplifters are put on the wall or shared with other shops. There is no ground for that.',
      'A criminal record extract is copied to an employee’s file. For work with children, only a note that the extract was shown is made, and the extract is given back.',
    ],
    help: [
      'In Finland, data about offences may be processed if this is necessary to establish, present, defend or decide a legal claim. It is also allowed, among other cases, in insurance business, for a task laid down by law and for research. Section 7 of the Data Protection Act lays this down.',
      'The customer’s consent is not one of these grounds. If no ground fits, do not collect the data.',
    ],
  },
  'data.safeguards': {
    why: 'Sensitive data must be protected better than other data. The safeguards are printed in the internal record only.',
    example:
      'A beautician chooses limited access and encryption: only the beautician sees the health forms, and they are on an encrypted computer.',
    mistakes: [
      'A safeguard is chosen that is only planned.',
      'The same employee accounts open both customer lists and health data.',
    ],
    help: [
      'Section 6 of the Data Protection Act lists the safeguards. They are required when the processing relies on that section, and for data about offences processed under section 7. Choose those that fit the size of the company and the risk.',
      'The list is a good checklist also when the condition is explicit consent.',
    ],
  },
  'data.nationalId': {
    why: 'A personal identity code may be processed only on the grounds laid down by law. That is why it is asked separately.',
    example:
      'An employer answers yes for “Payroll data”, because the code is needed for reporting wages. A hair salon answers no: a time can be booked without the code.',
    mistakes: [
      'The code is asked just in case, although a name and a phone number would do.',
      'The code shows needlessly on an invoice, in a list or in an email.',
      'A customer is identified by the code alone, or by name and code. The law forbids this.',
    ],
  },
  'data.nationalIdGround': {
    why: 'The Data Protection Act lists the grounds. The one chosen is printed in the documents.',
    example:
      'An employer chooses “A field named in the law”, because the law mentions employment. A car rental company chooses the same, because the law mentions rental.',
    mistakes: [
      'Consent is chosen although the service is not available without the code. Then the consent is not voluntary.',
      'The code is used because it is a handy way to tell customers apart. Telling them apart must be important for a reason that the law mentions.',
    ],
    help: [
      'Under section 29 of the Data Protection Act, the code may be processed with the person’s consent or when the processing is laid down by law.',
      'It may also be processed if it is important to identify the person unambiguously. The reason may be a task laid down by law, rights and obligations of the person or the controller, or research or statistics.',
      'In addition, the law names fields and situations. Among them are lending, debt collection, insurance, payment services, rental and loan of goods, credit information, health care, social care and employment.',
    ],
  },
  'sectionNotes.data': {
    why: 'Here you can write what fits no category of data.',
    example: 'A hair salon: “We do not store the numbers of our customers’ payment cards.”',
    mistakes: [
      'New data are added here that are in no category. They then get no storage period and no source.',
      'The text promises that something is not collected although a form asks for it.',
    ],
  },
};
