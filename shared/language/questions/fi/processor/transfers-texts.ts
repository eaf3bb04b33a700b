import { prefixTexts } from '../../prefix-texts.ts';
import { transferRowTexts, transferTexts } from '../common/transfer-texts.ts';

export const transfersTexts = {
  title: 'Siirrot',
  intro: 'Tässä kysytään asiakkaiden tietojen siirtämisestä EU:n ja ETA:n ulkopuolelle.',
  questions: {
    transfers: {
      label: 'Mitä tietoja siirtyy EU:n ja ETA:n ulkopuolelle?',
      hint: 'Jätä tyhjäksi, jos kaikki tiedot pysyvät EU:ssa ja ETA:ssa.',
    },
    ...prefixTexts('transfers', {
      ...transferTexts,
      recipientId: {
        label: transferTexts.recipientId.label,
        hint: 'Valitse alikäsittelijä niistä, jotka olet lisännyt kohtaan Alikäsittelijät.',
      },
    }),
  },
  rows: { transfers: transferRowTexts },
};
