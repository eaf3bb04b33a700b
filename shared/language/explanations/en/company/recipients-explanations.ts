import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { recipientExplanations } from '../common/recipient-explanations.ts';

export const recipientsExplanations = {
  'common.recipients': {
    why: 'The same partner often serves the whole company. Written here once, it can be chosen in every register.',
    example: 'A café adds its accounting office, its email service and the supplier of its till.',
    mistakes: [
      'Those who receive no personal data are added too, like the electricity company.',
      'Services used online are forgotten: bookings, invoicing and files.',
    ],
  },
  ...prefixTexts('common.recipients', recipientExplanations),
};
