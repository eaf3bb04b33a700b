import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { transferExplanations } from '../common/transfer-explanations.ts';

export const transfersExplanations = {
  transfers: {
    why: 'Asiakkaan tietoja saa viedä EU:n ja ETA:n ulkopuolelle vain asiakkaan ohjeiden mukaan. Siirrot kirjataan käsittelijän selosteeseen.',
    example: 'Tilitoimisto jättää kohdan tyhjäksi: palkkaohjelma ja sen tuki ovat Suomessa.',
    mistakes: [
      'Tukihenkilöiden etäyhteys unohtuu. Myös katselu EU:n ulkopuolelta on siirto.',
      'Siirto on sovittu alikäsittelijän kanssa, mutta asiakas ei tiedä siitä.',
    ],
  },
  ...prefixTexts('transfers', transferExplanations),
};
