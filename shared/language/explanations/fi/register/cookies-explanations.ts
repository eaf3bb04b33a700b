import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { cookiesExplanations as commonExplanations } from '../common/cookies-explanations.ts';

export const cookiesExplanations = {
  'inherits.cookies': {
    why: 'Yrityksen evästetiedot kirjoitetaan kerran, ja rekisterit voivat käyttää niitä. Vastaus ei näy asiakirjoissa.',
    example:
      'Kahvilan asiakasrekisteri vastaa ”kyllä”, koska sivusto on sama. Jos verkkokauppa toimii eri osoitteessa ja omilla evästeillä, sen rekisteri vastaa ”ei”.',
    mistakes: [
      'Henkilöstörekisteri ei tarvitse evästetietoja. Vastaa silloin ”ei” ja kerro, ettei evästeitä käytetä.',
    ],
  },
  ...prefixTexts('cookies', commonExplanations),
  'sectionNotes.cookies': {
    why: 'Tähän sopii se, mille evästeiden muissa kohdissa ei ole paikkaa. Teksti tulee tietosuojaselosteeseen.',
    example: 'Sivustolla on kartta, joka ladataan vasta, kun kävijä painaa ”Näytä kartta”.',
    mistakes: ['Älä väitä evästeitä nimettömiksi. Evästetunniste on yleensä henkilötieto.'],
  },
};
