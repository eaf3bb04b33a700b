import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { securityExplanations as commonExplanations } from '../common/security-explanations.ts';

export const securityExplanations = {
  'inherits.security': {
    why: 'Suojaus on yleensä sama koko yrityksessä, joten se kirjoitetaan kerran. Vastaus ei näy asiakirjoissa.',
    example:
      'Kahvila vastaa ”kyllä” asiakasrekisterissä. Henkilöstörekisterissä se vastaa ”ei”, koska terveystiedot ovat lukitussa kaapissa ja niihin pääsee vain yrittäjä.',
    mistakes: [
      'Arkaluonteiset tiedot tarvitsevat usein tiukemman suojan kuin muut. Yhteinen kuvaus ei silloin riitä.',
    ],
  },
  ...prefixTexts('security', commonExplanations),
  'sectionNotes.security': {
    why: 'Tähän sopii se, mikä koskee vain tämän rekisterin suojausta ja minkä saa kertoa julkisesti.',
    example: 'Kameran tallenteita pääsee katsomaan vain yrittäjä ja hänen sijaisensa.',
    mistakes: [
      'Teksti on julkinen. Ohjelmien nimet, salausmenetelmät ja hälytysten tiedot auttavat murtautujaa.',
    ],
  },
};
