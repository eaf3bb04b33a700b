import { recipientRowWords, recipientWords } from '../common/recipient.ts';
import { prefixWords } from '../prefix-words.ts';
import type { WordTree } from '../../words.ts';

export const recipientsWords = {
  title: {
    fi: 'Yhteiset vastaanottajat',
    sv: 'Gemensamma mottagare',
    en: 'Shared recipients',
  },
  intro: {
    fi: 'Lisää tähän ne, jotka saavat tietoja useasta rekisteristä, kuten tilitoimisto.',
    sv: 'Lägg här till dem som får uppgifter ur flera register, såsom bokföringsbyrån.',
    en: 'Add here those who get data from several registers, such as the accounting office.',
  },
  questions: {
    'common.recipients': {
      label: {
        fi: 'Ketkä saavat tietoja useasta rekisteristä?',
        sv: 'Vem får uppgifter ur flera register?',
        en: 'Who gets data from several registers?',
      },
      hint: {
        fi: 'Kussakin rekisterissä valitset näistä ne, jotka saavat juuri sen tietoja.',
        sv: 'I varje register väljer du dem av dessa som får just det registrets uppgifter.',
        en: 'In each register you choose those who get its data.',
      },
      why: {
        fi: 'Sama kumppani palvelee usein koko yritystä. Kun kirjoitat sen kerran tähän, se valitaan jokaiseen rekisteriin.',
        sv: 'Samma partner arbetar ofta för hela företaget. När du har angett den här kan du välja den i alla register.',
        en: 'The same partner often serves the whole company. Written here once, it can be chosen in every register.',
      },
      example: {
        fi: 'Kahvila lisää tilitoimiston, sähköpostipalvelun ja kassajärjestelmän toimittajan.',
        sv: 'Ett kafé lägger till bokföringsbyrån, e-posttjänsten och kassasystemets leverantör.',
        en: 'A café adds its accounting office, its email service and the supplier of its till.',
      },
      mistakes: {
        fi: [
          'Lisätään myös ne, jotka eivät saa henkilötietoja, kuten sähköyhtiö.',
          'Unohtuvat palvelut, joita käytetään verkossa: varaukset, laskutus ja tiedostot.',
        ],
        sv: [
          'Listan innehåller också sådana som inte får personuppgifter, till exempel elbolaget.',
          'Tjänster på webben glöms bort: bokningar, fakturering och filer.',
        ],
        en: [
          'Those who receive no personal data are added too, like the electricity company.',
          'Services used online are forgotten: bookings, invoicing and files.',
        ],
      },
    },
    ...prefixWords('common.recipients', recipientWords),
  },
  rows: {
    'common.recipients': recipientRowWords,
  },
} satisfies WordTree;
