import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { cookiesExplanations as commonExplanations } from '../common/cookies-explanations.ts';

export const cookiesExplanations = {
  'inherits.cookies': {
    why: 'Företagets uppgifter om kakor skrivs en gång, och registren kan använda dem. Svaret syns inte i dokumenten.',
    example:
      'Kaféets kundregister svarar ”ja” eftersom webbplatsen är densamma. Om webbutiken har en egen adress och egna kakor svarar dess register ”nej”.',
    mistakes: [
      'Personalregistret behöver inga uppgifter om kakor. Svara då ”nej” och ange att inga kakor används.',
    ],
  },
  ...prefixTexts('cookies', commonExplanations),
  'sectionNotes.cookies': {
    why: 'Här passar det som inte har någon plats i de andra frågorna om kakor. Texten kommer med i dataskyddsbeskrivningen.',
    example:
      'På webbplatsen finns en karta som laddas först när besökaren trycker på ”Visa karta”.',
    mistakes: [
      'Påstå inte att kakor är anonyma. En kakas identifierare är i regel en personuppgift.',
    ],
  },
};
