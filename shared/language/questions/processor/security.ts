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
    fi: 'Kerro, miten asiakkaiden tiedot on suojattu.',
    sv: 'Beskriv hur kundernas uppgifter är skyddade.',
    en: 'Describe how the data of clients are protected.',
  },
  questions: {
    inheritsSecurity: {
      label: {
        fi: 'Suojataanko asiakkaiden tiedot samoin kuin yrityksen omat?',
        sv: 'Skyddas kundernas uppgifter på samma sätt som företagets egna?',
        en: 'Are the data of clients protected in the same way as your own?',
      },
      hint: {
        fi: 'Jos vastaat ei, voit kuvata asiakkaiden tietojen suojauksen erikseen.',
        sv: 'Om du svarar nej kan du beskriva skyddet av kundernas uppgifter separat.',
        en: 'If you answer no, you can describe the security of clients’ data separately.',
      },
      why: {
        fi: 'Samat toimet suojaavat usein sekä omat että asiakkaiden tiedot. Silloin niitä ei tarvitse kirjoittaa kahdesti.',
        sv: 'Samma åtgärder skyddar ofta både de egna och kundernas uppgifter. Då behöver de inte skrivas två gånger.',
        en: 'The same measures often protect both your own data and those of clients. They then need not be written twice.',
      },
      example: {
        fi: 'Tilitoimisto vastaa kyllä: samat lukot, tunnukset ja varmuuskopiot koskevat kaikkea.',
        sv: 'En bokföringsbyrå svarar ja: samma lås, konton och säkerhetskopior gäller alla uppgifter.',
        en: 'An accounting office answers yes: the same locks, accounts and backups protect everything.',
      },
      mistakes: {
        fi: ['Vastataan kyllä, vaikka asiakkaan sopimuksessa on luvattu tiukempi suojaus.'],
        sv: ['Svaret är ja fast kundens avtal lovar ett starkare skydd.'],
        en: ['The answer is yes although the client’s contract promises stronger protection.'],
      },
    },
    ...prefixWords('security', commonWords),
  },
  rows: {
    'security.measures': securityRowWords,
  },
} satisfies WordTree;
