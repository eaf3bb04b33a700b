export const directMarketingExplanations = {
  'directMarketing.channels': {
    why: 'The rules depend on the channel: some need permission in advance, for others the right to refuse is enough. The channels are printed in the privacy notice.',
    example:
      'A masseur chooses email and post: the newsletter goes to those who ordered it, and the Christmas card to regular customers.',
    mistakes: [
      'A customer’s email address on an invoice is not permission to send advertisements of any kind.',
      'A phone number given for a booking may not be used for advertising by text message without permission.',
    ],
    help: [
      'Email, text messages and automated calls to consumers: you need consent in advance (Act 917/2014, section 200).',
      'Exception: if customers gave their address in connection with a purchase, you may advertise your own similar products or services to them. It must be easy and free to refuse, both when the address is given and in every message.',
      'Post and ordinary calls to consumers: no consent is needed, but the advertising can be refused at any time. Every message must show who sends it and that it is marketing.',
    ],
  },
  'directMarketing.b2b': {
    why: 'Electronic marketing to companies is allowed without consent in advance; to consumers it usually is not. The answer is not printed; it guides the checks.',
    example:
      'An accounting office answers “yes”, because it writes only to the finance staff of companies. A hairdresser answers “no”.',
    mistakes: [
      'An employee of a company may be sent only marketing that relates to their work.',
      'If there is even one consumer among the recipients, the answer is “no”.',
    ],
  },
  'directMarketing.optOutHow': {
    why: 'Direct marketing can always be refused, at any time and without giving reasons. The instruction is printed in the notice apart from other text.',
    example:
      'Press the link “Unsubscribe” at the end of the newsletter or tell us at the till. We remove your address from the list at once.',
    mistakes: [
      'Refusing must not cost anything, and you may not demand a reason for it.',
      '“Contact customer service” is not enough in electronic messages: every message needs an easy way to refuse.',
      'A refusal is forgotten if the data are only erased and imported again later. Keep a list of refusals.',
    ],
  },
};
