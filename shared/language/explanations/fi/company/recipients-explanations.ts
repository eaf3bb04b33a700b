import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { recipientExplanations } from '../common/recipient-explanations.ts';

export const recipientsExplanations = {
  'common.recipients': {
    why: 'Sama kumppani palvelee usein koko yritystä. Kun kirjoitat sen kerran tähän, se valitaan jokaiseen rekisteriin.',
    example: 'Kahvila lisää tilitoimiston, sähköpostipalvelun ja kassajärjestelmän toimittajan.',
    mistakes: [
      'Lisätään myös ne, jotka eivät saa henkilötietoja, kuten sähköyhtiö.',
      'Unohtuvat palvelut, joita käytetään verkossa: varaukset, laskutus ja tiedostot.',
    ],
  },
  ...prefixTexts('common.recipients', recipientExplanations),
};
