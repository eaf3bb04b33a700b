import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { recipientExplanations } from '../common/recipient-explanations.ts';

const { country } = recipientExplanations;

export const subProcessorsExplanations = {
  subProcessors: {
    why: 'Asiakkaan on saatava tietää, ketkä muut käsittelevät sen tietoja. Alikäsittelijää saa käyttää vain asiakkaan luvalla.',
    example: 'Tilitoimisto: palkkaohjelman toimittaja ja sähköisen arkiston palvelu.',
    mistakes: [
      'Alikäsittelijä vaihtuu, eikä asiakkaalle kerrota.',
      'Ohjelmistoa ei pidetä alikäsittelijänä, vaikka sen toimittaja säilyttää tiedot.',
    ],
    help: [
      'Lupa voi olla erillinen tai yleinen. Yleisen luvan nojalla muutoksista kerrotaan etukäteen, ja asiakas voi vastustaa niitä.',
      'Alikäsittelijää sitovat samat velvollisuudet kuin sinua. Vastaat asiakkaalle siitä, mitä alikäsittelijä tekee.',
    ],
  },
  ...prefixTexts('subProcessors', {
    name: {
      why: 'Asiakas näkee nimestä, missä sen tiedot ovat.',
      example: '”Palkkapilvi Oy”',
      mistakes: ['Nimenä on ohjelma, eikä kukaan tiedä sen toimittajaa.'],
    },
    category: {
      why: 'Ryhmä kertoo asiakkaalle yhdellä sanalla, mistä on kyse.',
      example: 'Palkkapilvi Oy: ”palkkaohjelman toimittaja”.',
      mistakes: ['Ryhmänä on ”alihankkija”. Se ei kerro, mitä yritys tekee.'],
    },
    purpose: {
      why: 'Asiakas ymmärtää, miksi alikäsittelijää tarvitaan, ja voi hyväksyä sen.',
      example: '”Palkkojen laskenta ja palkkalaskelmien lähettäminen”',
      mistakes: ['Kuvaus on niin laaja, ettei siitä näe, mihin tietoja käytetään.'],
    },
    country,
    'dpa.signed': {
      why: 'Alikäsittelijän kanssa on sovittava samoista velvollisuuksista kuin asiakkaan kanssa.',
      example: 'Tilitoimisto vastaa kyllä: palkkaohjelman ehdoissa on liite henkilötiedoista.',
      mistakes: ['Alikäsittelijän ehdot ovat löysemmät kuin ne, jotka asiakkaalle on luvattu.'],
    },
    'dpa.on': {
      why: 'Päivästä löydät oikean sopimuksen, jos asiakas tai viranomainen kysyy sitä.',
      example: 'Tilitoimisto hyväksyi palkkaohjelman ehdot 2.1.2026.',
      mistakes: ['Päivä on arvattu. Tarkista se sopimuksesta.'],
    },
  }),
};
