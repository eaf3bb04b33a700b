import { prefixTexts } from '../../prefix-texts.ts';
import { recipientRowTexts, recipientTexts } from '../common/recipient-texts.ts';

export const recipientsTexts = {
  title: 'Yhteiset vastaanottajat',
  intro: 'Lisää tähän ne, jotka saavat tietoja useasta rekisteristä, kuten tilitoimisto.',
  questions: {
    'common.recipients': {
      label: 'Ketkä saavat tietoja useasta rekisteristä?',
      hint: 'Kussakin rekisterissä valitset näistä ne, jotka saavat juuri sen tietoja.',
    },
    ...prefixTexts('common.recipients', recipientTexts),
  },
  rows: { 'common.recipients': recipientRowTexts },
};
