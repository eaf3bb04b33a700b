/** Conditions for processing sensitive data (Art. 9) and data on offences (Art. 10). */
export const specialDataExplanations = {
  'purposes.art9Condition': {
    why: 'Sensitive data may be processed only if one of the conditions of Article 9 is met. It is needed besides the legal basis.',
    example:
      'A beautician who asks about health on a form chooses explicit consent. An employer that processes sick leave chooses obligations in employment law.',
    mistakes: [
      '“Health care” is chosen although the company is a hair salon or a gym. It requires social or health care bound by professional secrecy.',
      'A sports club chooses the association’s own activities. That is meant for associations with a political, philosophical, religious or trade union aim.',
      'Data that someone else has published are taken for made public. The person must have clearly published them.',
    ],
    help: [
      'Explicit consent: the person states directly that the sensitive data may be used for this purpose. The person must be able to say no.',
      'Employment and social security: the employer’s obligations and rights under law, such as sick pay. The Act on the Protection of Privacy in Working Life also applies to employees’ health data.',
      'Legal claim: the data are needed, for example, to claim damages or to defend against such a claim.',
      'Section 6 of the Data Protection Act adds to the list in Finland. Anyone who relies on it must protect the data especially well, for example by limiting who handles them and by keeping logs.',
      'If no condition is met, the data may not be collected.',
    ],
  },
  'purposes.art10Condition': {
    why: 'Data about criminal convictions and offences may be processed only where the law allows it. The condition is printed in the documents.',
    example:
      'A shop that claims compensation from a shoplifter chooses “Legal claim”. A day-care centre that notes that a criminal record extract was shown chooses “Processing or a task laid down by law”.',
    mistakes: [
      'Consent is relied on. The law does not name it as a condition for processing data about offences.',
      'A shared list of troublesome customers is kept with other companies.',
    ],
  },
};
