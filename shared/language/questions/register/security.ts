import { securityRowWords, securityWords as commonWords } from '../common/security.ts';
import { prefixWords } from '../prefix-words.ts';
import type { WordTree } from '../../words.ts';

export const securityWords = {
  title: {
    fi: 'Suojaus',
    sv: 'Skydd',
    en: 'Security',
  },
  intro: {
    fi: 'Kerro, miten tietojen joutuminen vääriin käsiin estetään.',
    sv: 'Beskriv hur du hindrar att uppgifterna hamnar i fel händer.',
    en: 'Describe how the data are kept out of the wrong hands.',
  },
  questions: {
    'inherits.security': {
      label: {
        fi: 'Suojataanko tiedot samoin kuin yrityksen muissa rekistereissä?',
        sv: 'Skyddas uppgifterna på samma sätt som i företagets övriga register?',
        en: 'Are the data protected in the same way as in the company’s other registers?',
      },
      hint: {
        fi: 'Jos vastaat ei, voit kuvata tämän rekisterin suojauksen erikseen.',
        sv: 'Om du svarar nej kan du beskriva skyddet av det här registret separat.',
        en: 'If you answer no, you can describe the security of this register separately.',
      },
      why: {
        fi: 'Suojaus on yleensä sama koko yrityksessä, joten se kirjoitetaan kerran. Vastaus ei näy asiakirjoissa.',
        sv: 'Skyddet är oftast detsamma i hela företaget, så det beskrivs en gång. Svaret syns inte i dokumenten.',
        en: 'Security is usually the same in the whole company, so it is described once. The answer is not shown in the documents.',
      },
      example: {
        fi: 'Kahvila vastaa ”kyllä” asiakasrekisterissä. Henkilöstörekisterissä se vastaa ”ei”, koska terveystiedot ovat lukitussa kaapissa ja niihin pääsee vain yrittäjä.',
        sv: 'Ett kafé svarar ”ja” i kundregistret. I personalregistret svarar det ”nej” eftersom uppgifterna om hälsa finns i ett låst skåp som bara företagaren kommer åt.',
        en: 'A café answers “yes” in its customer register. In the staff register it answers “no”, because data on health are in a locked cabinet that only the owner can open.',
      },
      mistakes: {
        fi: [
          'Arkaluonteiset tiedot tarvitsevat usein tiukemman suojan kuin muut. Yhteinen kuvaus ei silloin riitä.',
        ],
        sv: [
          'Känsliga uppgifter behöver ofta ett starkare skydd än andra. Då räcker den gemensamma beskrivningen inte.',
        ],
        en: [
          'Sensitive data often need stronger protection than other data. The shared description is not enough then.',
        ],
      },
    },
    ...prefixWords('security', commonWords),
    'sectionNotes.security': {
      label: {
        fi: 'Haluatko lisätä jotain suojauksesta?',
        sv: 'Vill du tillägga något om skyddet?',
        en: 'Would you like to add something about security?',
      },
      hint: {
        fi: 'Teksti on julkinen. Sisäiset yksityiskohdat kuuluvat turvatoimien luetteloon.',
        sv: 'Texten är offentlig. Interna detaljer hör hemma i listan över säkerhetsåtgärder.',
        en: 'The text is public. Internal details belong in the list of security measures.',
      },
      why: {
        fi: 'Tähän sopii se, mikä koskee vain tämän rekisterin suojausta ja minkä saa kertoa julkisesti.',
        sv: 'Här passar det som bara gäller skyddet av det här registret och som får vara offentligt.',
        en: 'This is the place for what concerns only the security of this register and may be made public.',
      },
      example: {
        fi: 'Kameran tallenteita pääsee katsomaan vain yrittäjä ja hänen sijaisensa.',
        sv: 'Bara företagaren och hennes ställföreträdare får titta på kamerainspelningarna.',
        en: 'Only the owner and her deputy may view the camera recordings.',
      },
      mistakes: {
        fi: [
          'Teksti on julkinen. Ohjelmien nimet, salausmenetelmät ja hälytysten tiedot auttavat murtautujaa.',
        ],
        sv: [
          'Texten är offentlig. Namn på program, krypteringsmetoder och uppgifter om larm hjälper en inkräktare.',
        ],
        en: [
          'The text is public. Names of programs, encryption methods and details of alarms help an intruder.',
        ],
      },
    },
  },
  rows: {
    'security.measures': securityRowWords,
  },
} satisfies WordTree;
