export const purposesTexts = {
  title: 'Purposes',
  intro: 'Say what the data are needed for. Each purpose has a legal basis of its own.',
  questions: {
    purposes: {
      label: 'Why do you collect these data?',
      hint: 'Write each reason on a row of its own and choose one basis for it.',
    },
    'purposes.text': {
      label: 'Purpose',
      hint: 'For example handling table bookings or paying wages.',
    },
    'purposes.basis': {
      label: 'What is the processing based on?',
      hint: 'Choose the legal basis that fits best. A purpose can have only one.',
      options: {
        a: 'Consent – the person has given permission',
        b: 'Contract – the data are needed for a contract with the person',
        c: 'Legal obligation – the law orders the data to be processed',
        d: 'Vital interests – life or health is at stake',
        e: 'Public interest or official authority – a task laid down by law',
        f: 'Legitimate interest – the company has an acceptable reason',
      },
    },
    'purposes.statute': {
      label: 'Which act is the purpose based on?',
      hint: 'Give the name and number of the act and, if needed, the section.',
    },
    'purposes.contractText': {
      label: 'Which contract is it?',
      hint: 'For example an employment contract, an order or a booking. The person must be a party to it.',
    },
    'purposes.interestText': {
      label: 'What legitimate interest does the company have?',
      hint: 'Name the interest, such as protecting property. “Customer relationship” alone is not enough.',
    },
    'purposes.consentHow': {
      label: 'How is consent asked for?',
      hint: 'Consent is voluntary and given by a clear act. A box ticked in advance will not do.',
    },
    'purposes.consentProof': {
      label: 'How do you show that consent has been given?',
      hint: 'For example the date, the time and the text of the consent, kept in the system. This stays within the company.',
    },
    'purposes.withdrawHow': {
      label: 'How can consent be withdrawn?',
      hint: 'For example “Withdraw consent by the link at the end of the message.” Withdrawing must be as easy as giving.',
    },
    'purposes.balancingTest.necessity': {
      label: 'Why is the processing necessary?',
      hint: 'The balancing test starts here. Say why the interest cannot be met without these data or with fewer data.',
    },
    'purposes.balancingTest.impact': {
      label: 'What does the processing mean for the person?',
      hint: 'Say whether the person can expect it and what harm it may cause. Children and employees are in a weaker position.',
    },
    'purposes.balancingTest.safeguards': {
      label: 'How do you reduce the harm?',
      hint: 'For example a short storage period, limited access rights, clear information and an easy way to say no.',
    },
    'purposes.balancingTest.done': {
      label: 'Has a balancing test been done?',
      hint: 'In the test you weigh whether the company’s interest outweighs the person’s rights.',
    },
    'purposes.balancingTest.on': {
      label: 'When was the balancing test done?',
      hint: 'Do the test again when the activity changes.',
    },
    'purposes.balancingTest.summary': {
      label: 'What was the result of the balancing test?',
      hint: 'Record whether the company’s interest outweighs the person’s interests and rights, and why.',
    },
    'purposes.directMarketing': {
      label: 'Is this direct marketing?',
      hint: 'Direct marketing is, for example, an advertisement or a newsletter sent to a person.',
    },
    'purposes.profiling': {
      label: 'Does this involve profiling?',
      hint: 'In profiling, a program assesses a person’s characteristics, such as interests.',
    },
    'purposes.art9Condition': {
      label: 'On what condition do you process sensitive data?',
      hint: 'Fill this in only if the purpose needs special categories of data, such as health data.',
      options: {
        a: 'Explicit consent',
        b: 'Obligations and rights in employment or social security law',
        c: 'Protection of vital interests',
        d: 'Own activities of an association or foundation (political, philosophical, religious or trade union aim only)',
        e: 'The person has made the data public',
        f: 'Legal claim',
        g: 'Substantial public interest on the basis of law',
        h: 'Health care, social care or occupational health care',
        i: 'Public interest in the area of public health',
        j: 'Archiving, research or statistics',
      },
    },
    'purposes.art10Condition': {
      label: 'On what condition do you process data about offences?',
      hint: 'Fill this in only if the purpose needs data about criminal convictions or offences.',
      options: {
        claim: 'Legal claim',
        insurance: 'Insurance business',
        statute: 'Processing or a task laid down by law',
        research: 'Research or statistics',
      },
    },
    'purposes.subjectIds': {
      label: 'Whom does the purpose concern?',
      hint: 'Choose from the groups that you have added under Data subjects.',
    },
    'purposes.dataIds': {
      label: 'What data does it need?',
      hint: 'Choose from the categories that you have added under Personal data.',
    },
    'purposes.retentionIds': {
      label: 'Which storage periods apply to the purpose?',
      hint: 'Choose from the periods that you have added under Storage periods.',
    },
    'sectionNotes.purposes': {
      label: 'Would you like to add something about the purposes?',
      hint: 'The text comes after the purposes.',
    },
    'sectionNotes.interests': {
      label: 'Would you like to add something about the legitimate interests?',
      hint: 'The text comes after the legitimate interests.',
    },
  },
  rows: { purposes: { add: 'Add a purpose', untitled: 'New purpose' } },
};
