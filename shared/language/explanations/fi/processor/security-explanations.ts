import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { securityExplanations as commonExplanations } from '../common/security-explanations.ts';

export const securityExplanations = {
  inheritsSecurity: {
    why: 'Samat toimet suojaavat usein sekä omat että asiakkaiden tiedot. Silloin niitä ei tarvitse kirjoittaa kahdesti.',
    example: 'Tilitoimisto vastaa kyllä: samat lukot, tunnukset ja varmuuskopiot koskevat kaikkea.',
    mistakes: ['Vastataan kyllä, vaikka asiakkaan sopimuksessa on luvattu tiukempi suojaus.'],
  },
  ...prefixTexts('security', commonExplanations),
};
