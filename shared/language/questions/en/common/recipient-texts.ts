/** One recipient, whether of a register or of the whole company. */
export const recipientTexts = {
  name: {
    label: 'Name of the recipient',
    hint: 'The name of the company, authority or service.',
  },
  category: {
    label: 'What kind of recipient is it?',
    hint: 'The category in general words, for example accounting office or supplier of the booking system.',
  },
  kind: {
    label: 'In which role does the recipient act?',
    hint: 'A processor acts on your behalf and follows your instructions. An independent controller uses the data for purposes of its own.',
    options: {
      processor: 'Processor, acting on your behalf',
      controller: 'Independent controller',
      joint: 'Joint controller',
      authority: 'Authority',
      group: 'Group company',
      public: 'The public (the data are published)',
    },
  },
  purpose: {
    label: 'What does the recipient need the data for?',
    hint: 'For example to calculate wages or to send a newsletter.',
  },
  ground: {
    label: 'What is the disclosure based on?',
    hint: 'For example on law, on the person’s consent or on a legitimate interest.',
  },
  country: {
    label: 'In which country does the recipient process the data?',
    hint: 'Choose the country where the data are kept or from which they are viewed.',
  },
  'dpa.signed': {
    label: 'Is there a processing agreement?',
    hint: 'A written agreement with a processor is always required. It is often part of the terms of the service.',
  },
  'dpa.on': {
    label: 'When was the agreement made?',
    hint: 'The day when the agreement was signed or the terms were accepted.',
  },
};

export const recipientRowTexts = { add: 'Add a recipient', untitled: 'New recipient' };
