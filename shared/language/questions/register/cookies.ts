import { cookiesRowWords, cookiesWords as commonWords } from '../common/cookies.ts';
import { prefixWords } from '../prefix-words.ts';
import type { WordTree } from '../../words.ts';

export const cookiesWords = {
  title: {
    fi: 'Evästeet',
    sv: 'Kakor',
    en: 'Cookies',
  },
  intro: {
    fi: 'Kerro verkkosivuston evästeistä ja siitä, miten kävijä päättää niistä.',
    sv: 'Beskriv webbplatsens kakor och hur besökaren bestämmer över dem.',
    en: 'Describe the cookies of the website and how visitors decide on them.',
  },
  questions: {
    'inherits.cookies': {
      label: {
        fi: 'Koskevatko yrityksen yhteiset evästetiedot myös tätä rekisteriä?',
        sv: 'Gäller företagets gemensamma uppgifter om kakor också det här registret?',
        en: 'Do the company’s shared cookie details also apply to this register?',
      },
      hint: {
        fi: 'Jos vastaat ei, voit kertoa tämän rekisterin evästeistä erikseen.',
        sv: 'Om du svarar nej kan du beskriva det här registrets kakor separat.',
        en: 'If you answer no, you can describe the cookies of this register separately.',
      },
      why: {
        fi: 'Yrityksen evästetiedot kirjoitetaan kerran, ja rekisterit voivat käyttää niitä. Vastaus ei näy asiakirjoissa.',
        sv: 'Företagets uppgifter om kakor skrivs en gång, och registren kan använda dem. Svaret syns inte i dokumenten.',
        en: 'The company’s cookie details are written once, and the registers can use them. The answer is not shown in the documents.',
      },
      example: {
        fi: 'Kahvilan asiakasrekisteri vastaa ”kyllä”, koska sivusto on sama. Jos verkkokauppa toimii eri osoitteessa ja omilla evästeillä, sen rekisteri vastaa ”ei”.',
        sv: 'Kaféets kundregister svarar ”ja” eftersom webbplatsen är densamma. Om webbutiken har en egen adress och egna kakor svarar dess register ”nej”.',
        en: 'A café’s customer register answers “yes”, because the website is the same. If the web shop has an address and cookies of its own, its register answers “no”.',
      },
      mistakes: {
        fi: [
          'Henkilöstörekisteri ei tarvitse evästetietoja. Vastaa silloin ”ei” ja kerro, ettei evästeitä käytetä.',
        ],
        sv: [
          'Personalregistret behöver inga uppgifter om kakor. Svara då ”nej” och ange att inga kakor används.',
        ],
        en: [
          'A staff register needs no cookie details. Answer “no” then, and say that no cookies are used.',
        ],
      },
    },
    ...prefixWords('cookies', commonWords),
    'sectionNotes.cookies': {
      label: {
        fi: 'Haluatko lisätä jotain evästeistä?',
        sv: 'Vill du tillägga något om kakorna?',
        en: 'Would you like to add something about cookies?',
      },
      hint: {
        fi: 'Teksti tulee kohdan loppuun.',
        sv: 'Texten kommer sist i avsnittet.',
        en: 'The text is printed at the end of the section.',
      },
      why: {
        fi: 'Tähän sopii se, mille evästeiden muissa kohdissa ei ole paikkaa. Teksti tulee tietosuojaselosteeseen.',
        sv: 'Här passar det som inte har någon plats i de andra frågorna om kakor. Texten kommer med i dataskyddsbeskrivningen.',
        en: 'This is the place for what fits none of the other questions on cookies. The text is printed in the privacy notice.',
      },
      example: {
        fi: 'Sivustolla on kartta, joka ladataan vasta, kun kävijä painaa ”Näytä kartta”.',
        sv: 'På webbplatsen finns en karta som laddas först när besökaren trycker på ”Visa karta”.',
        en: 'The website has a map that loads only when the visitor presses “Show map”.',
      },
      mistakes: {
        fi: ['Älä väitä evästeitä nimettömiksi. Evästetunniste on yleensä henkilötieto.'],
        sv: [
          'Påstå inte att kakor är anonyma. En kakas identifierare är i regel en personuppgift.',
        ],
        en: [
          'Do not claim that cookies are anonymous. The identifier in a cookie is usually personal data.',
        ],
      },
    },
  },
  rows: {
    'cookies.items': cookiesRowWords,
  },
} satisfies WordTree;
