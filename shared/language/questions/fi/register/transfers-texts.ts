import { prefixTexts } from '../../prefix-texts.ts';
import { transferRowTexts, transferTexts } from '../common/transfer-texts.ts';

export const transfersTexts = {
  title: 'Siirrot',
  intro: 'Tässä kysytään tietojen siirtämisestä EU:n ja ETA:n ulkopuolelle.',
  questions: {
    noTransfers: {
      label: 'Pysyvätkö kaikki tiedot EU:ssa ja ETA:ssa?',
      hint: 'Tarkista asia palvelujen tietojenkäsittelyehdoista, jos et ole varma.',
    },
    transfers: {
      label: 'Mitä tietoja siirtyy EU:n ja ETA:n ulkopuolelle?',
      hint: 'Lisää jokainen vastaanottaja, joka käsittelee tietoja tai katsoo niitä muualta.',
    },
    ...prefixTexts('transfers', transferTexts),
    'sectionNotes.transfers': {
      label: 'Haluatko lisätä jotain siirroista?',
      hint: 'Teksti tulee siirtojen perään.',
    },
  },
  rows: { transfers: transferRowTexts },
};
